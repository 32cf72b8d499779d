/**
 * GraphQL writes the values of enums in capitals, the model and the graph in small letters. Also what the generated types of
 * enums are made from.
 */
export const ENUMS = {
  ArticleChange: { ADDED: 'added', UNCHANGED: 'unchanged', CORRECTED: 'corrected' },
  ChangeKind: {
    ADDED: 'added',
    CORRECTED: 'corrected',
    REMOVED: 'removed',
    MERGED: 'merged',
    SPLIT: 'split',
    RENAMED: 'renamed',
    UNDONE: 'undone',
  },
  DatePrecision: { DAY: 'day', MONTH: 'month', YEAR: 'year', INTERVAL: 'interval', YEARLESS: 'yearless' },
  DecisionKind: { MERGE: 'merge', SPLIT: 'split', RENAME: 'rename' },
  FollowBasis: { STATED: 'stated', CHRONOLOGY: 'chronology' },
  MeetingKind: {
    SUMMIT: 'summit',
    MINISTERIAL: 'ministerial',
    OFFICIAL: 'official',
    CALL: 'call',
    CONFERENCE: 'conference',
  },
  MeetingStage: {
    PROPOSED: 'proposed',
    PLANNED: 'planned',
    POSTPONED: 'postponed',
    HELD: 'held',
    CANCELLED: 'cancelled',
  },
  MeetingStatus: { HELD: 'held', PLANNED: 'planned', CANCELLED: 'cancelled' },
  OutcomeKind: {
    AGREEMENT: 'agreement',
    TREATY: 'treaty',
    MEMORANDUM: 'memorandum',
    STATEMENT: 'statement',
    DECLARATION: 'declaration',
    PLAN: 'plan',
    RESOLUTION: 'resolution',
  },
  TimelineUnit: { DAY: 'day', MONTH: 'month', YEAR: 'year' },
} as const;
