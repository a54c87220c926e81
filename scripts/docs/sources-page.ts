import { thiopurineRules } from '../../rules';
import { type Standing, sources } from '../../rules/sources';

const SECTIONS: readonly { standing: Standing; title: string; says: string }[] = [
  { standing: 'read', title: 'Read', says: 'The text itself, or the passages named.' },
  { standing: 'in-part', title: 'Read in part', says: 'An abstract, a table or a copy of some passages.' },
  { standing: 'second-hand', title: 'Second-hand', says: 'What others say of it; the source itself was not at hand.' },
  { standing: 'memory', title: 'From memory', says: 'Not verified against any source; to be replaced first.' },
  {
    standing: 'own-choice',
    title: 'This project’s own choice',
    says: 'No outside source; reasons stand beside the rules.',
  },
];

const rulesOf = (key: string): string =>
  thiopurineRules.rules
    .filter((rule) => rule.sources.includes(key))
    .map(({ id }) => id)
    .join(', ') || 'only beneath, where sources differ';

/** What was read, what is second-hand, what is from memory, and which rules rest on it. */
export function sourcesPage(): string {
  const lines = [
    '# Sources',
    '',
    'Made by `npm run docs` from `rules/sources.ts`. Not at hand were the full texts of BAD 2011, AASLD 2019, EASL 2015 and 2025, BSG 2025, the azathioprine rows of BSR 2017, and the complete labels: what is said of them is second-hand.',
    '',
    ...SECTIONS.flatMap(({ standing, title, says }) => [
      `## ${title}`,
      '',
      says,
      '',
      '| key | source | what was read | rules |',
      '|---|---|---|---|',
      ...Object.entries(sources)
        .filter(([, source]) => source.standing === standing)
        .map(([key, source]) => `| ${key} | ${source.title} | ${source.read} | ${rulesOf(key)} |`),
      '',
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
