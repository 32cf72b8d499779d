import type { DateMention } from '../annotate/dates/expression.js';
import type { LandMention, PlaceMention } from '../annotate/gazetteer.js';
import type { VenueMention } from '../annotate/venues.js';

/** Words that name a place. */
export type Whereabouts = PlaceMention | LandMention | VenueMention;

/** When and where, as the words beside a trigger say it. */
export interface Attachments {
  readonly dates: readonly DateMention[];
  readonly places: readonly Whereabouts[];
}
