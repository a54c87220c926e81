import type { CDPSession } from 'playwright-core';

/**
 * What an extension gets from `chrome.dom.openOrClosedShadowRoot`, for a reader that runs outside of one: the debugger
 * knows the closed shadow roots, and hands them into the reader's world.
 */

/** A host and its closed root, by the debugger's numbers. */
export interface ClosedRoot {
  host: number;
  root: number;
}

/** To list a larger page takes longer than to read it; closed roots in one are not reached. */
const MOST_ELEMENTS = 50_000;

/** The closed shadow roots of all frames of a tab. */
export async function closedRootsOf(session: CDPSession): Promise<ClosedRoot[]> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'document.getElementsByTagName("*").length',
  });
  if (Number(result.value) > MOST_ELEMENTS) return [];
  await session.send('DOM.enable');
  await session.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  return nodes.flatMap(({ backendNodeId: host, shadowRoots = [] }) =>
    shadowRoots.flatMap((root) => (root.shadowRootType === 'closed' ? [{ host, root: root.backendNodeId }] : [])),
  );
}

/** Makes those of these roots that are its frame's known to a world, under the name that Chromium has for them. */
export async function lendClosedRoots(
  session: CDPSession,
  executionContextId: number,
  roots: readonly ClosedRoot[],
): Promise<void> {
  const run = (functionDeclaration: string, nodes: { objectId: string }[] = []) =>
    session.send('Runtime.callFunctionOn', { executionContextId, functionDeclaration, arguments: nodes });
  await run(`function () {
    const roots = new WeakMap();
    globalThis.knowClosedRoot = (host, root) => roots.set(host, root);
    globalThis.chrome = { dom: { openOrClosedShadowRoot: (host) => host.shadowRoot ?? roots.get(host) ?? null } };
  }`);
  const objectOf = async (backendNodeId: number) => {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
    return { objectId: object.objectId ?? '' };
  };
  for (const { host, root } of roots) {
    // a node of another frame has no object in this world
    const nodes = await Promise.all([objectOf(host), objectOf(root)]).catch(() => null);
    if (nodes) await run('function (host, root) { knowClosedRoot(host, root); }', nodes);
  }
}
