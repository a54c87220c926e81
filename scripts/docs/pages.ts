import { rulesPage } from './rules-page';
import { sourcesPage } from './sources-page';

export interface GeneratedPage {
  /** From the project's folder. */
  path: string;
  text: string;
}

/** Documents made from the rules and their sources. */
export const generatedPages = (): GeneratedPage[] => [
  { path: 'docs/rules.md', text: rulesPage() },
  { path: 'docs/sources.md', text: sourcesPage() },
];
