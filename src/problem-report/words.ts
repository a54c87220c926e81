export const words = {
  title: 'Problem report',
  what: 'For a page that Thioguard misreads: how the page is built, for those who mend the reader.',
  replaced:
    'Every word, name and number of the page is replaced by a placeholder of the same shape, drawn at random for this report. Addresses, pictures, scripts and styles are left out.',
  stays:
    'These words stay, because the reader goes by them: names of drugs, tests, genes and units, words of columns, sections, directions and controls, and single counts such as “2 tablets”. Problems and diagnoses don’t stay.',
  look: 'Look it through before you save it: you decide whom you give it to. It goes into a file and nowhere else.',
  preview: 'What will be saved',
  save: 'Save as a file',
  saved: 'Saved.',
  making: 'Looking at the page…',
  noEntry:
    'The browser does not let Thioguard into this page any more. Open the report again from Thioguard’s icon, with the page in front.',
  noTab: 'Open this from Thioguard’s icon in the toolbar, with the page in front.',
  size: (elements: number, frames: number): string =>
    `${elements} elements in ${frames} ${frames === 1 ? 'frame' : 'frames'}`,
};
