import { firstDateIn, isOnlyDate } from '../parsing/dates';
import type { Block, Item, Screen, Section } from '../screen';
import type { Evidence, FactList, FrameFacts, FrameReading, ISODate, LabResult, Medication } from '../types';
import { withCards } from './cards';
import { columnRoleOf, type Header, hasRole, headerOf, isHeaderRow } from './columns';
import { CoverageNotes, countInTitle, listOf, notePagers, pagerIn, statedEmpty } from './coverage';
import { allergyFrom, conditionFrom, immunizationFrom } from './lists';
import { type Measure, measuresFrom } from './measures';
import { isDetail, isPlainlyMedication, medicationFromRow, medicationsFromItem, startsDrug } from './medications';
import { readOrder } from './order';
import { type Identity, identify } from './patient';
import { recordsOf } from './records';
import { dateOfSection, isFlowsheet, type ResultDate, resultFromParts, resultsFromRow, rowDate } from './results';
import { qualifierOf, type SectionSense, sectionNamed, senseOf } from './sections';
import { type ScreenSense, senseOfScreen } from './sense';
import { isTransposed, resultsTransposed } from './transposed';

type Facts = Pick<FrameReading, 'medications' | 'labs' | 'allergies' | 'immunizations' | 'conditions'>;

/** What a frame shows, understood: the facts of its chart, whose they are, and how much of each list was seen. */
export function interpret(
  screen: Screen,
  frame: FrameFacts,
  today: ISODate,
): Omit<FrameReading, 'pharmacogenetics' | 'timing'> & { identityMarks: number[] } {
  const sense = senseOfScreen(screen, frame, today);
  const identity = identify(screen.blocks, sense);
  const facts: Facts = { medications: [], labs: [], allergies: [], immunizations: [], conditions: [] };
  const measures: Measure[] = [];
  const notes = new CoverageNotes();
  const counted: Partial<Record<FactList, number>> = {};
  const seenIn: { list: FactList; mark: number }[] = [];

  const memory: Memory = { lastMedication: null };
  let named: { section: Section; sense: SectionSense } | null = null;
  const dates = new Map<Section, ResultDate>();
  for (const block of withCards(screen.blocks)) {
    const title = block.kind === 'heading' ? null : titleOfBlock(block);
    if (title) {
      named = { section: block.section, sense: title };
      notes.sawSection(listOf(title));
      continue;
    }
    const own = senseOf(block.section);
    const section =
      named?.section === block.section && block.kind !== 'heading'
        ? { ...named.sense, titles: [...own.titles, ...named.sense.titles] }
        : own;
    const list = listOf(section);
    notes.sawSection(list);
    const first = block.items[0];
    if (list && first) seenIn.push({ list, mark: first.mark });
    const count = list ? countInTitle(section.titles.at(-1) ?? '') : null;
    if (list && count !== null) counted[list] = Math.max(counted[list] ?? 0, count);
    const reported = dateReported(block, sense);
    if (reported) dates.set(block.section, reported);
    if (block.kind !== 'heading')
      new BlockReader(block, section, sense, facts, measures, notes, dates.get(block.section) ?? null, memory).read();
  }
  const marks = Object.values(facts).flatMap((list) => list.map(({ evidence }) => evidence.mark));
  const keep = keeper(screen, identity, marks);
  const medications = facts.medications.filter((fact) => keep(fact.evidence));
  const labs = facts.labs.filter((fact) => keep(fact.evidence));
  const allergies = facts.allergies.filter((fact) => keep(fact.evidence));
  const immunizations = facts.immunizations.filter((fact) => keep(fact.evidence));
  const conditions = facts.conditions.filter((fact) => keep(fact.evidence));
  const order = readOrder(screen.blocks, screen, sense);
  if (order) medications.push(order.medication);
  notePagers(screen, notes, (mark) => {
    const nearest = screen.nearest(
      mark,
      seenIn.map((at) => at.mark),
    );
    return seenIn.find((at) => at.mark === nearest)?.list ?? null;
  });
  const patient = identity.patient ? withMeasures(identity.patient, measures) : null;
  return {
    frame,
    patient,
    otherPatients: identity.others.map(({ name }) => name),
    medications: medications,
    labs: labs,
    allergies,
    immunizations,
    conditions,
    order: order?.order ?? null,
    coverage: notes.coverageOf(
      {
        medications: medications.length,
        labs: labs.length,
        allergies: allergies.length,
        conditions: conditions.length,
        immunizations: immunizations.length,
      },
      counted,
    ),
    unreadable: screen.unreadable,
    isChart: patient !== null || medications.length > 0 || labs.length > 0,
    identityMarks: identity.marks,
  };
}

const CONTROL = /^(edit|add|new|trend|view|show|hide|print|refresh|more|expand|collapse|\(.{1,12}\)|[+\-–−▾▸▼►×])$/i;

/** Classic pages head a table with another table: one row, a section's name, perhaps "Edit" beside it. */
function titleOfBlock(block: Block): SectionSense | null {
  const [only] = block.items;
  if (!only || block.items.length !== 1) return null;
  const said = only.parts.filter((part) => part.text && !part.isFiller && !CONTROL.test(part.text));
  return sectionNamed(said.map((part) => part.text).join(' '));
}

/** "Issued: 17 Nov 2026" beside or above a report's table. */
function dateReported(block: Block, sense: ScreenSense): ResultDate | null {
  for (const item of block.items) {
    for (const [index, part] of item.parts.entries()) {
      const value = part.text.match(/^[^:]{3,30}:\s*(.+)$/)?.[1] ?? item.parts[index + 1]?.text;
      if (
        value &&
        value.length <= 40 &&
        !part.isFiller &&
        columnRoleOf(part.text.split(':')[0] ?? '') === 'date' &&
        isOnlyDate(value, sense.dates)
      ) {
        return firstDateIn(value, sense.dates);
      }
    }
  }
  return null;
}

/** Facts that belong to another patient's banner on this page are left out, and so is what nobody sees. */
function keeper(screen: Screen, identity: Identity, marks: readonly number[]): (evidence: Evidence) => boolean {
  const [own] = identity.marks;
  const realms = own === undefined ? [] : identity.others.map(({ mark }) => screen.realmOf(mark, own, marks));
  return ({ mark }) => screen.isShown(mark) && !realms.some((holds) => holds(mark));
}

function withMeasures<T extends { weightKg: number | null; weightDate: ISODate | null; heightCm: number | null }>(
  patient: T,
  measures: readonly Measure[],
): T {
  const latest = (kind: Measure['kind']) =>
    measures.filter((measure) => measure.kind === kind).sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
  const weight = latest('weight');
  const height = latest('height');
  return {
    ...patient,
    weightKg: weight?.value ?? null,
    weightDate: weight?.date ?? null,
    heightCm: height?.value ?? null,
  };
}

/** What the block before left open. */
interface Memory {
  lastMedication: { item: Item; medication: Medication } | null;
}

/** Reads one block, row after row; a header row or a title row changes how the rows beneath it are read. */
class BlockReader {
  private header: Header | null = null;
  private section: SectionSense;
  private groupDate: ResultDate | null = null;
  /** A date said once holds for the rows beneath that leave it out. */
  private rowDate: ResultDate | null = null;

  constructor(
    private readonly block: Block,
    private readonly outer: SectionSense,
    private readonly sense: ScreenSense,
    private readonly facts: Facts,
    private readonly measures: Measure[],
    private readonly notes: CoverageNotes,
    private readonly reportDate: ResultDate | null,
    private readonly memory: Memory,
  ) {
    this.section = outer;
  }

  read(): void {
    const { block, sense } = this;
    if (block.kind === 'table' && isTransposed(block, sense)) {
      this.facts.labs.push(...resultsTransposed(block, this.section, sense));
      return;
    }
    for (const item of recordsOf(block) ?? block.items) this.readItem(item);
  }

  private readItem(item: Item): void {
    const said = item.parts.filter((part) => part.text && !part.isFiller);
    const text = said.map((part) => part.text).join(' ');
    const empty = statedEmpty(
      said.length === 1 ? text : (said.find((part) => statedEmpty(part.text, this.section))?.text ?? ''),
      this.section,
    );
    if (empty) {
      this.notes.sawEmpty(empty);
      if (said.length <= 3) return;
    }
    const pager = pagerIn(item);
    if (pager && text.length <= 80) {
      this.notes.sawPart(listOf(this.section), pager);
      return;
    }
    if (isHeaderRow(item) && !(this.block.kind === 'pairs')) {
      this.header = headerOf(item);
      return;
    }
    if (said.length === 1 && this.isTitle(text, item)) return;
    this.measures.push(...measuresFrom(this.header, item, this.section, this.sense));
    this.understand(item);
  }

  /** A row or line of its own that qualifies or dates those beneath it. */
  private isTitle(text: string, item: Item): boolean {
    const isAlone = this.block.kind !== 'table' || item.parts.length > 1 || this.header === null;
    if (!isAlone) return false;
    const qualifier = qualifierOf(text);
    if (qualifier) {
      this.section = { ...this.outer, when: qualifier, kind: senseOf({ titles: [text] }).kind ?? this.outer.kind };
      return true;
    }
    const date = dateOfSection({ ...this.outer, titles: [text] }, this.sense);
    if (date && this.block.kind === 'table' && item.parts.length > 1 && text.length <= 80 && !startsDrug(text)) {
      this.groupDate = date;
      return true;
    }
    return false;
  }

  private understand(item: Item): void {
    const { header, section, sense, facts } = this;
    const kind = this.kindOf(item);
    if (kind) this.notes.sawSection(listOf({ ...section, kind }));
    switch (kind) {
      case 'medications': {
        if (header && hasRole(header, 'drug', 'name')) {
          const medication = medicationFromRow(header, item, section, sense);
          if (medication) facts.medications.push(medication);
        } else if (header && this.block.kind === 'table' && header.roles.filter(Boolean).length >= 2) {
          const medication = medicationFromRow(header, item, section, sense);
          if (medication) facts.medications.push(medication);
        } else {
          this.medicationsWithoutHeader(item);
        }
        break;
      }
      case 'results': {
        const date = this.groupDate ?? dateOfSection(section, sense) ?? this.reportDate;
        if (header && (hasRole(header, 'test', 'name', 'value') || isFlowsheet(header, sense))) {
          this.rowDate = rowDate(header, item, sense) ?? this.rowDate;
          facts.labs.push(...resultsFromRow(header, item, section, sense, this.rowDate ?? date));
        } else facts.labs.push(...this.resultsWithoutHeader(item, date, section.kind !== 'results'));
        break;
      }
      case 'allergies': {
        const allergy = allergyFrom(header, item, section, sense);
        if (allergy) facts.allergies.push(allergy);
        break;
      }
      case 'problems': {
        const condition = conditionFrom(header, item, section, sense);
        if (condition) facts.conditions.push(condition);
        break;
      }
      case 'immunizations': {
        const immunization = immunizationFrom(header, item, section, sense);
        if (immunization) facts.immunizations.push(immunization);
        break;
      }
      default:
    }
  }

  private medicationsWithoutHeader(item: Item): void {
    const { section, sense, facts } = this;
    const isListed = this.block.kind === 'list' || (this.block.kind === 'table' && item.parts.length > 1);
    const last = this.memory.lastMedication;
    if (last && this.block.kind !== 'table' && isDetail(item)) {
      const [longer] = medicationsFromItem(
        { parts: [...last.item.parts, ...item.parts], mark: last.item.mark },
        section,
        sense,
        true,
      );
      const at = facts.medications.indexOf(last.medication);
      if (longer && at >= 0 && longer.name === last.medication.name) facts.medications[at] = longer;
      return;
    }
    const found = medicationsFromItem(item, section, sense, isListed);
    facts.medications.push(...found);
    const [medication] = found;
    this.memory.lastMedication = medication && found.length === 1 ? { item, medication } : null;
  }

  private resultsWithoutHeader(item: Item, date: ResultDate | null, mustKnow: boolean): LabResult[] {
    return resultFromParts(item.parts, item, this.section, this.sense, date, mustKnow);
  }

  /** The section decides; where it has none, the columns do. */
  private kindOf(item: Item): 'medications' | 'results' | 'allergies' | 'problems' | 'immunizations' | null {
    const { header, section } = this;
    if (section.when === 'planned') return null;
    switch (section.kind) {
      case 'medications':
        return hasRole(header, 'test') && hasRole(header, 'value') && !hasRole(header, 'drug')
          ? 'results'
          : 'medications';
      case 'orders':
        // fields of an order form are read together, by `readOrder`
        if (item.parts.some((part) => part.field && part.field.kind !== 'tick')) return null;
        return header !== null ||
          this.block.kind === 'list' ||
          startsDrug(item.parts.find((part) => part.text)?.text ?? '')
          ? 'medications'
          : null;
      case 'results':
        return 'results';
      case 'allergies':
      case 'problems':
      case 'immunizations':
        return section.kind;
      case null:
        return this.kindByColumns(item);
      default:
        return null;
    }
  }

  private kindByColumns(item: Item): 'medications' | 'results' | 'allergies' | 'problems' | 'immunizations' | null {
    const { header } = this;
    if (!header && isPlainlyMedication(item)) return 'medications';
    if (!header)
      return this.block.kind === 'table' || this.block.kind === 'group' || this.block.kind === 'pairs'
        ? 'results'
        : null;
    if (hasRole(header, 'patient')) return null;
    if (hasRole(header, 'substance') && hasRole(header, 'reaction')) return 'allergies';
    if (hasRole(header, 'drug') && hasRole(header, 'dose', 'sig', 'strength', 'frequency', 'route', 'is-current'))
      return 'medications';
    if (hasRole(header, 'test', 'name', 'code') && (hasRole(header, 'value') || isFlowsheet(header, this.sense)))
      return 'results';
    if (isFlowsheet(header, this.sense)) return 'results';
    if (hasRole(header, 'drug') && hasRole(header, 'quantity')) return 'medications';
    if (hasRole(header, 'vaccine') && hasRole(header, 'date')) return 'immunizations';
    if (hasRole(header, 'problem') && hasRole(header, 'status', 'start')) return 'problems';
    if (hasRole(header, 'value') && hasRole(header, 'unit', 'range', 'flag')) return 'results';
    return null;
  }
}
