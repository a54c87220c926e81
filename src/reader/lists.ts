import type { Item } from '../chart';
import { attributeOf, tagOf, typeOf } from './dom';
import type { Ground } from './ground';
import type { Steps } from './slices';
import { hasStructure } from './tables';

/** Bullet lists entry by entry, definition lists pair by pair. */

export function* readList(ground: Ground, list: Element): Steps<void> {
  let items: Item[] = [];
  const entries: Element[] = [];
  const { section } = ground.headings;
  for (const node of ground.voice.childrenOf(list)) {
    if (typeOf(node) !== 1) continue;
    const entry = node as Element;
    ground.elements += 1;
    if (!ground.sight.worthWalking(entry) || attributeOf(entry, 'role') === 'option') continue;
    const since = ground.blocks.length;
    const item = yield* ground.readContainer(ground, entry);
    if (item || ground.blocks.length > since) entries.push(entry);
    if (item) {
      items.push({ parts: item.parts, mark: ground.markOf(entry) });
    } else if (ground.blocks.length > since) {
      ground.emitBefore(since, 'list', items, section);
      items = [];
    }
  }
  ground.headings.at(list);
  ground.noteRest(list, entries, section);
  ground.emit('list', items, section);
}

export function* readPairs(ground: Ground, list: Element): Steps<void> {
  let items: Item[] = [];
  const { section } = ground.headings;
  function* visit(element: Element): Steps<void> {
    for (const node of ground.voice.childrenOf(element)) {
      if (typeOf(node) !== 1) continue;
      const child = node as Element;
      ground.elements += 1;
      if (!ground.sight.worthWalking(child)) continue;
      if (tagOf(child) === 'DT') {
        items.push({ parts: [ground.partOf(child, true)], mark: ground.markOf(child) });
      } else if (tagOf(child) === 'DD' && hasStructure(child)) {
        ground.emit('pairs', items, section);
        items = [];
        const item = yield* ground.readContainer(ground, child);
        if (item) ground.emit('group', [item]);
      } else if (tagOf(child) === 'DD') {
        const part = ground.partOf(child, false);
        const open = items.at(-1);
        if (open) open.parts.push(part);
        else items.push({ parts: [part], mark: part.mark });
      } else {
        yield* visit(child);
      }
    }
  }
  yield* visit(list);
  ground.emit('pairs', items, section);
}
