import { ofRelatives } from '../../../rules/screen-words';
import { isOnlyDate } from '../parsing/dates';
import { type Block, type Item, partsSaid } from '../screen';
import { kindOf, type RowKind } from './block-kinds';
import type { ReportDate } from './block-titles';
import { type Header, hasRole, headerOf, isHeaderRow, wholeRoleOf } from './columns';
import { listOf, pagerIn, statedEmpty } from './coverage';
import { dateOfSection, type ResultDate } from './dates-above';
import { isDirections, startsDrug } from './drug-text';
import type { Gathered } from './gathered';
import { inlineSectionsOf } from './inline-sections';
import { allergyFrom, conditionFrom, immunizationFrom } from './lists';
import { mayNameMeasure, measuresFrom } from './measures';
import { isDetail, medicationsFromItem } from './medication-items';
import { medicationFromRow } from './medication-rows';
import { glanceAt } from './plain-rows';
import { recordsOf } from './records';
import { resultFromParts } from './result-lines';
import { isFlowsheet, resultsFromRow, rowDate } from './result-rows';
import { aligned, inLines, isOneCell } from './row-shapes';
import { qualifierOf, type SectionSense, senseOf } from './sections';
import type { ScreenSense } from './sense';
import { isTransposed, resultsTransposed } from './transposed';

const ROWS_A_STEP = 32;
/** A second row of heads that says the same under each column, as Medplum's "no filters", names none of them. */
const saysOneThing = ({ texts, columnsOf }: Header): boolean =>
  columnsOf.size === 0 && new Set(texts.filter(Boolean)).size === 1;

/** Reads one block, row after row; a header row or a title row changes how the rows beneath it are read. */
export class BlockReader {
  private header: Header | null = null;
  private headNamesMeasure = false;
  private section: SectionSense;
  private groupDate: ResultDate | null = null;
  /** What holds for all rows under one header in one section. */
  private place: {
    section: SectionSense | null;
    header: Header | null;
    date: ResultDate | null;
    kind: RowKind | null | undefined;
  } = { section: null, header: null, date: null, kind: undefined };
  /** A date said once holds for the rows beneath that leave it out. */
  private rowDate: ResultDate | null = null;
  /** Most rows print a date of their own: then one that leaves it out has none. Asked only where a row has no date. */
  private datedByRow: boolean | undefined = false;
  /** The class of the last row that was a title over all columns. */
  private titleMarkup = '';

  /**
   * @param outer the section the block stands in
   * @param reportDate a date that the block or one beside it prints for all of it
   */
  constructor(
    private readonly block: Block,
    private readonly outer: SectionSense,
    private readonly reportDate: ReportDate | null,
    private readonly gathered: Gathered,
    private readonly sense: ScreenSense,
  ) {
    this.section = outer;
  }

  /** In steps of some rows each. */
  *read(): Generator<void, void> {
    const { block, sense } = this;
    if (block.kind === 'table' && isTransposed(block, sense)) {
      this.gathered.labs.push(...resultsTransposed(block, this.section, sense));
      return;
    }
    const records = recordsOf(block);
    let rows = 0;
    for (const { labels, values } of records ?? []) {
      rows += 1;
      if (rows % ROWS_A_STEP === 0) yield;
      this.takeHeads(headerOf(labels));
      this.readRow(values, glanceAt(values).namesMeasure);
    }
    if (records) return;
    for (const item of block.items) {
      rows += 1;
      if (rows % ROWS_A_STEP === 0) yield;
      this.readItem(item);
    }
  }

  private readItem(item: Item): void {
    const { isPlain, namesMeasure } = glanceAt(item);
    if (!isPlain && this.isMoreThanData(item)) return;
    if (this.readInline(item)) return;
    this.readRow(item, namesMeasure);
  }

  /** A statement that a list is empty, a pager, a header row or a title: noted, and read as nothing else. */
  private isMoreThanData(item: Item): boolean {
    const said = partsSaid(item);
    const text = said.map((part) => part.text).join(' ');
    if (ofRelatives.test(text)) return true;
    const empty = statedEmpty(
      said.length === 1 ? text : (said.find((part) => statedEmpty(part.text, this.section))?.text ?? ''),
      this.section,
    );
    if (empty) {
      this.gathered.coverage.sawEmpty(empty);
      if (said.length <= 3) return true;
    }
    const pager = pagerIn(item);
    if (pager && text.length <= 80) {
      this.gathered.coverage.sawPart(listOf(this.section), pager);
      return true;
    }
    if (this.block.kind !== 'pairs' && (isHeaderRow(item) || this.isRowOfDates(item))) {
      const header = headerOf(item);
      if (!(this.header && saysOneThing(header))) this.takeHeader(header);
      return true;
    }
    return said.length === 1 && this.isTitle(text, item);
  }

  private readRow(row: Item, namesMeasure: boolean): void {
    const item = this.header ? aligned(row, this.header.texts.length) : row;
    if (namesMeasure || this.headNamesMeasure)
      this.gathered.measures.push(...measuresFrom(this.header, item, this.section, this.sense));
    this.understand(item);
  }

  /** Reads sections that are one line of this item; true where nothing else is in it. */
  private readInline(item: Item): boolean {
    const { kind } = this.outer;
    if (this.header || (kind !== null && !INLINE_WITHIN.has(kind))) return false;
    const { sections, rest } = inlineSectionsOf(item);
    for (const { section, block } of sections) {
      this.gathered.coverage.sawSection(section);
      const inner = new BlockReader(block, section, this.reportDate, this.gathered, this.sense).read();
      while (!inner.next().done);
    }
    // coverage has heard of another section meanwhile
    if (sections.length > 0) this.place.kind = undefined;
    return sections.length > 0 && rest.every(({ text }) => text === '');
  }

  /** Days over the columns of a table whose rows are tests. */
  private isRowOfDates(item: Item): boolean {
    if (this.header || this.block.kind !== 'table' || item.parts[0]?.text.length) return false;
    const said = partsSaid(item);
    const dated = said.filter(({ text }) => isOnlyDate(text, this.sense.dates));
    return dated.length > 1 && said.every((part) => dated.includes(part) || wholeRoleOf(part.text) !== null);
  }

  private takeHeads(header: Header): void {
    this.header = header;
    this.headNamesMeasure = header.texts.some(mayNameMeasure);
  }

  private takeHeader(header: Header): void {
    this.takeHeads(header);
    this.datedByRow = undefined;
  }

  /** Most rows print a date of their own: then one that leaves it out has none. */
  private isDatedByRow(header: Header): boolean {
    const { items } = this.block;
    this.datedByRow ??= items.filter((row) => rowDate(header, row, this.sense) !== null).length * 2 > items.length;
    return this.datedByRow;
  }

  /** A row or line of its own that qualifies or dates those beneath it. */
  private isTitle(text: string, item: Item): boolean {
    const isAlone = this.block.kind !== 'table' || item.parts.length > 1 || this.header === null;
    if (!isAlone) return false;
    const qualifier = qualifierOf(text);
    if (qualifier) {
      this.section = { ...this.outer, when: qualifier, kind: senseOf({ titles: [text] }).kind ?? this.outer.kind };
      this.titleMarkup = this.sense.screen.markupOf(item.mark).trim();
      return true;
    }
    const isAcross = this.block.kind === 'table' && this.header !== null && isOneCell(item) && item.parts.length > 1;
    const titles = [...this.outer.titles, text];
    if (isAcross && this.isTitleRow(text, item)) {
      this.section = { ...this.outer, titles };
      this.titleMarkup = this.sense.screen.markupOf(item.mark).trim();
    }
    const date = dateOfSection({ ...this.outer, titles: [text] }, this.sense);
    const isPlain = text.length <= 80 && !startsDrug(text) && !isDirections(text);
    if (date && this.block.kind === 'table' && item.parts.length > 1 && isPlain) {
      this.groupDate = date;
      return true;
    }
    return isAcross && !startsDrug(text) && item.parts.length >= (this.header?.texts.length ?? 0);
  }

  /** A title over all columns ends what an earlier one said, as "Repeat" ends "Past"; a remark there ends nothing. */
  private isTitleRow(text: string, item: Item): boolean {
    const markup = this.sense.screen.markupOf(item.mark).trim();
    const isTitle = partsSaid(item).some((part) => part.isHeader) || (markup !== '' && markup === this.titleMarkup);
    return text.length <= LONGEST_TITLE && !startsDrug(text) && (isTitle || this.section === this.outer);
  }

  private understand(item: Item): void {
    const { header, section, sense, gathered: facts } = this;
    const kind = this.kindOf(item);
    switch (kind) {
      case 'medications': {
        const isTable = this.block.kind === 'table' && (header?.roles.filter(Boolean).length ?? 0) >= 2;
        if (header && (isTable || hasRole(header, 'drug', 'name'))) {
          const medication = medicationFromRow(header, item, section, sense);
          if (medication) facts.medications.push(medication);
          else if (!hasRole(header, 'drug', 'name')) this.medicationsWithoutHeader(inLines(item));
        } else {
          this.medicationsWithoutHeader(item);
        }
        break;
      }
      case 'results': {
        // the name of a panel over all columns
        if (header && this.block.kind === 'table' && item.parts.length > 1 && isOneCell(item)) break;
        const sampled = this.reportDate?.isOfSampling ? this.reportDate : null;
        const date = this.groupDate ?? sampled ?? this.place.date ?? this.reportDate;
        if (header && (hasRole(header, 'test', 'name', 'value') || isFlowsheet(header, sense))) {
          const own = rowDate(header, item, sense);
          this.rowDate = own ?? (this.isDatedByRow(header) ? null : this.rowDate);
          facts.labs.push(...resultsFromRow(header, item, section, sense, this.rowDate ?? date));
        } else facts.labs.push(...resultFromParts(item.parts, item, section, sense, date, section.kind !== 'results'));
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

  /** Under a header or in a section of one kind, the first row's answer holds for all until the header or the section changes. */
  private kindOf(item: Item): RowKind | null {
    const { block, header, section, sense } = this;
    if (this.place.section !== section || this.place.header !== header)
      this.place = { section, header, date: dateOfSection(section, sense), kind: undefined };
    const isShared = section.kind === null ? header !== null : section.kind !== 'orders';
    if (isShared && this.place.kind !== undefined) return this.place.kind;
    const kind = kindOf({ block, header, section, sense }, item);
    if (kind) this.gathered.coverage.sawSection({ ...section, kind });
    this.place.kind = kind;
    return kind;
  }

  private medicationsWithoutHeader(item: Item): void {
    const { section, sense, gathered: facts } = this;
    const isListed = this.block.kind === 'list' || (this.block.kind === 'table' && item.parts.length > 1);
    const isTold =
      this.block.kind === 'table' ? isOneCell(item) && isDirections(partsSaid(item)[0]?.text ?? '') : isDetail(item);
    const last = isTold ? this.gathered.lastMedication : null;
    if (last) {
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
    this.gathered.lastMedication = medication && found.length === 1 ? { item, medication } : null;
  }
}

const LONGEST_TITLE = 60;
/** Sections in which a line may be a small section of another kind. */
const INLINE_WITHIN = new Set(['medications', 'allergies', 'problems', 'results', 'vitals', 'immunizations']);
