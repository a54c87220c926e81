import { checklistsPage } from './checklists-page';
import { dependenciesPage } from './dependencies-page';
import { rulesPage } from './rules-page';
import { sourcesPage } from './sources-page';

export interface GeneratedPage {
  /** From the project's folder. */
  path: string;
  text: string;
}

/** Documents made from the rules, their sources, the checklists and the lockfile. */
export const generatedPages = (): GeneratedPage[] => [
  { path: 'docs/rules.md', text: rulesPage() },
  { path: 'docs/sources.md', text: sourcesPage() },
  { path: 'docs/checklists.md', text: checklistsPage() },
  { path: 'docs/dependencies.md', text: dependenciesPage() },
];
