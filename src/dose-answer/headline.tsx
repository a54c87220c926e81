import { Tablets } from './tablets';

/** `Azathioprine 125 mg/day (1.79 mg/kg/day): 2 × 50 mg + 1 × 25 mg` with each kind of tablet kept on one line. */
export function Headline({ text }: { text: string }) {
  const [what = '', tablets = ''] = text.split(/(?<=: )(?=\d)/);
  return (
    <>
      {what}
      <Tablets text={tablets} />
    </>
  );
}
