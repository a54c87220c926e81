import { countedText, textOf } from '../../locale';

/** Around the guideline's topics, whose own words come with the rules. */
export const guide = {
  guide: {
    search: 'panel_guide_search',
    found: (count: number) => countedText('panel_guide_found', count),
    foundTitle: 'panel_guide_foundTitle',
    calledFor: 'panel_guide_calledFor',
    others: 'panel_guide_others',
    differs: 'panel_guide_differs',
    restsOn: (sources: string, statements: string, reviewed: string) =>
      textOf('panel_guide_restsOn', { sources, statements, reviewed }),
  },
} as const;
