import { render } from 'preact';
import { interfaceMessages, reportLink } from '../../src/browser';
import { direction, languageTag, speakFrom } from '../../src/locale';

speakFrom(interfaceMessages);
Object.assign(document.documentElement, { lang: languageTag(), dir: direction() });

const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

// on its own: what only this page needs would else be laid into a file that the popup loads, too
void import('../../src/problem-report').then(({ ProblemReport }) =>
  render(<ProblemReport link={reportLink} tabId={Number.isInteger(named) ? named : null} />, document.body),
);
