/** `2 × 50 mg + 1 × 25 mg` with each kind of tablet kept on one line. */
export function Tablets({ text }: { text: string }) {
  return (
    <>
      {text.split(/(?<= \+ )/).map((each) => (
        <span class="whole" key={each}>
          {each}
        </span>
      ))}
    </>
  );
}
