import { banner, page } from './invented-site';

/**
 * An order form of an invented EHR with a control that signs. The page keeps a log of all that its own listeners hear, in
 * order, so that a test can hold it against the log of a browser without the extension.
 */
export function orderPage(control: string, script = ''): string {
  return page(
    `${banner()}
<section><h2>Medications</h2><p>No current medications</p></section>
<form id="order" action="/signed" method="get" aria-label="New order">
  <h2>New medication order</h2>
  <label>Medication <input name="drug" value="" autocomplete="off"></label>
  <label>Dose (mg) <input name="dose" value="50"></label>
  <label>Frequency <input name="frequency" value="once daily"></label>
  ${control}
</form>
<script>
const log = (event) => {
  const name = event.target instanceof Element ? event.target.id || event.target.localName : 'document';
  const heard = JSON.parse(sessionStorage.heard ?? '[]');
  heard.push(\`\${event.type} \${name} \${event.isTrusted} \${event.defaultPrevented} \${event.detail ?? ''}\`);
  sessionStorage.heard = JSON.stringify(heard);
};
for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'submit'])
  addEventListener(type, log);
${script}
</script>`,
  );
}

/** Controls as EHRs have them, each with how it is worked. */
export const signControls = {
  button: { html: '<button id="sign" type="submit">Sign</button>', script: '' },
  input: { html: '<input id="sign" type="submit" value="Sign order">', script: '' },
  link: {
    html: '<a id="sign" href="#">Save</a>',
    script:
      "document.querySelector('#sign').addEventListener('click', (event) => { event.preventDefault(); document.forms.order.submit(); });",
  },
  div: {
    html: '<div id="sign" role="button" tabindex="0">Prescribe</div>',
    script:
      "const act = () => document.forms.order.requestSubmit(); const sign = document.querySelector('#sign'); sign.addEventListener('click', act); sign.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); act(); } });",
  },
} as const;

export type SignControlKind = keyof typeof signControls;
