import type { CodegenConfig } from '@graphql-codegen/cli';
import { ENUMS } from './src/api/enums.js';

const QUERY = '../../query';

/** What the resolvers of a type get as their parent. */
const MAPPERS = {
  Actor: `${QUERY}/find-actor.js#ActorRecord`,
  Article: `${QUERY}/records.js#ArticleRecord`,
  ArticleConnection: '../connection.js#ArticleList',
  Body: `${QUERY}/records.js#BodyRecord`,
  BodyConnection: '../connection.js#BodyList',
  Change: '../changes.js#Change',
  Country: `${QUERY}/records.js#CountryRecord`,
  CountryConnection: '../connection.js#CountryList',
  Date: `${QUERY}/records.js#DateRecord`,
  Decision: '../../model/decision.js#Decision',
  DecisionConnection: '../connection.js#DecisionList',
  DecisionPayload: '../../model/decision.js#Decision',
  Evidence: `${QUERY}/evidence.js#EvidenceRecord`,
  ExplainedEdge: `${QUERY}/edges.js#SupportedEdge`,
  FollowedConnection: '../follows.js#FollowList',
  FollowedFact: `${QUERY}/following.js#FollowRecord`,
  GraphEdge: `${QUERY}/edges.js#SupportedEdge`,
  GraphNode: `${QUERY}/neighbourhood.js#GraphNode`,
  HistoryStep: `${QUERY}/history.js#HistoryStep`,
  IngestPayload: '../editor.js#Ingested',
  Leader: `${QUERY}/records.js#LeaderRecord`,
  LeaderConnection: '../connection.js#LeaderList',
  Mark: `${QUERY}/marks.js#MarkRecord`,
  Meeting: `${QUERY}/records.js#MeetingRecord`,
  MeetingAccount: `${QUERY}/accounts.js#AccountRecord`,
  MeetingBody: '../facts.js#BodyFact',
  MeetingCandidate: `${QUERY}/resolve.js#MeetingCandidate`,
  MeetingConnection: '../connection.js#MeetingList',
  MeetingDate: '../facts.js#DateFact',
  MeetingMargins: '../facts.js#MeetingFact',
  MeetingOutcome: '../facts.js#OutcomeFact',
  MeetingParty: '../facts.js#PartyFact',
  MeetingPlace: '../facts.js#PlaceFact',
  MeetingTopic: '../facts.js#TopicFact',
  Membership: '../facts.js#CountryFact',
  MergeCandidate: '../editor.js#Candidate',
  Node: `${QUERY}/records.js#NodeRecord`,
  Office: `${QUERY}/leaders.js#OfficeRecord`,
  Outcome: `${QUERY}/records.js#OutcomeRecord`,
  OutcomeConnection: '../connection.js#OutcomeList',
  Participation: '../facts.js#LeaderFact',
  Party: '../facts.js#PartyRecord',
  Path: `${QUERY}/path.js#Path`,
  PathStep: `${QUERY}/path.js#PathStep`,
  Place: `${QUERY}/records.js#PlaceRecord`,
  PlaceConnection: '../connection.js#PlaceList',
  Relationship: `${QUERY}/relationship.js#Relationship`,
  RemovePayload: '../editor.js#Removed',
  SearchHit: `${QUERY}/search.js#SearchHit`,
  Silence: `${QUERY}/silence.js#Silence`,
  MeetingTally: `${QUERY}/timeline.js#Tally`,
  Timeline: `${QUERY}/timeline.js#Timeline`,
  TimelineBucket: `${QUERY}/timeline.js#TimelineBucket`,
  ToldOfMeeting: `${QUERY}/accounts.js#ToldRecord`,
  Topic: `${QUERY}/records.js#TopicRecord`,
  TopicConnection: '../connection.js#TopicList',
  Travel: `${QUERY}/travel.js#TravelRecord`,
  TravellerCount: '../facts.js#Traveller',
  Visit: `${QUERY}/records.js#VisitRecord`,
  VisitConnection: '../connection.js#VisitList',
};

const SCALARS = { EdtfDate: 'string', Day: 'string', Instant: 'string', Url: 'string', ID: 'string' };

/** Questions as typed documents, for `ask` of src/client. */
const CLIENT = {
  preset: 'client',
  presetConfig: { fragmentMasking: false },
  config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: SCALARS },
} as const;

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    'src/api/generated/resolvers.ts': {
      // The resolvers' plugin must not hear of the values: it would take the enums for types of somebody else.
      plugins: [{ typescript: { enumValues: ENUMS } }, 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        scalars: SCALARS,
        contextType: '../context.js#Context',
        mapperTypeSuffix: 'Source',
        mappers: MAPPERS,
      },
    },
    'web/src/generated/': { ...CLIENT, documents: 'web/src/**/*.graphql' },
    'src/client/generated/': { ...CLIENT, documents: 'src/client/documents/*.graphql' },
  },
};

export default config;
