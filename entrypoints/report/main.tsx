import { render } from 'preact';
import { reportLink } from '../../src/browser';

const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

// on its own: what only this page needs would else be laid into a file that the popup loads, too
void import('../../src/problem-report').then(({ ProblemReport }) =>
  render(<ProblemReport link={reportLink} tabId={Number.isInteger(named) ? named : null} />, document.body),
);
