import type { PartMeaning, SectionKind } from '../../chart';

/**
 * An adapter: what is known of one EHR's screens, as data. It only sharpens; what it leaves open the generic reader
 * reads, and without it the screen must come out right all the same. Built-in adapters and those that a hospital imports
 * as JSON have this one form. Select by role, label, heading and structure; by class only where a page has nothing else,
 * for classes change with each release.
 */
export interface Site {
  /** What a person calls the EHR; it is shown. */
  name: string;
  /** How a page of it is told, cheaply: the beginning of its title, an element that only it has, or both. */
  detect: { title?: string; has?: string };
  /** Regions and headings that say what stands in them or beneath them. */
  sections?: readonly SectionPlace[];
  /** Elements that mean one thing: a part of the banner, a column by its header cell, a status badge. */
  parts?: readonly PartPlace[];
  /** What is never the chart: copies in a timeline, search overlays, tabs of an earlier patient. A frame by its element. */
  leaveOut?: readonly NamedPlace[];
  /** The control that signs an order. */
  signs?: readonly Place[];
}

export interface Place {
  /** Selects the elements. */
  at: string;
  /** Of those, only the elements that say just this, whatever the case. */
  text?: string;
  /** Where the page has this, it must have the place as well; else it has changed, and that is said. */
  where?: string;
}

export interface SectionPlace extends Place {
  is: SectionKind;
  /** Whether what stands there is in force; `current` where it is left out and no heading says otherwise. */
  when?: 'current' | 'past' | 'on-hold' | 'draft' | 'planned';
}

export interface PartPlace extends Place {
  is: PartMeaning;
}

export interface NamedPlace extends Place {
  /** What it is, in words that are shown: "copies in the timeline". */
  called: string;
}
