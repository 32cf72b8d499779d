/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Around($id: ID!, $hops: Int!, $limit: Int!) {\n    neighbourhood(id: $id, hops: $hops, limit: $limit) {\n      nodes { id label degree node { ...NodeName } }\n      edges { from type to support }\n      omitted\n    }\n  }\n": typeof types.AroundDocument,
    "\n  query Counts {\n    counts { articles leaders countries bodies meetings visits outcomes }\n  }\n": typeof types.CountsDocument,
    "\n  fragment StatedParts on Fact {\n    support\n    evidence(first: 3) { ...EvidenceParts }\n  }\n": typeof types.StatedPartsFragmentDoc,
    "\n  fragment MeetingLine on Meeting {\n    __typename\n    id\n    name\n    kind\n    status\n    date\n    start\n    end\n    place { id name }\n    parties { party { ...PartyName } }\n    participants { leader { id name } }\n  }\n": typeof types.MeetingLineFragmentDoc,
    "\n  fragment PartyName on Party {\n    __typename\n    ... on Country { id name code }\n    ... on Body { id name acronym }\n  }\n": typeof types.PartyNameFragmentDoc,
    "\n  fragment NodeName on Node {\n    __typename\n    id\n    ... on Article { title }\n    ... on Leader { name }\n    ... on Country { name }\n    ... on Body { name }\n    ... on Meeting { name date }\n    ... on Outcome { name }\n    ... on Place { name }\n    ... on Topic { name }\n    ... on Date { edtf }\n    ... on Visit { leader { name } place { name } country { name } date }\n  }\n": typeof types.NodeNameFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    sentence\n    sentenceStart\n    rule\n    article { id title publisher published }\n  }\n": typeof types.EvidencePartsFragmentDoc,
    "\n  fragment VisitLine on Visit {\n    __typename\n    id\n    leader { id name }\n    place { id name }\n    country { id name }\n    status\n    date\n    evidence(first: 3) { ...EvidenceParts }\n  }\n": typeof types.VisitLineFragmentDoc,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      label\n      name\n      node { __typename id ... on Meeting { date } ... on Visit { date } }\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      id\n      title\n      publisher\n      after\n      url\n      published\n      text\n      marks {\n        start\n        end\n        rule\n        fact\n        subject { ...NodeName }\n        object { ...NodeName }\n      }\n    }\n  }\n": typeof types.ArticleDocument,
    "\n  query Namesakes($a: String!, $b: String!) {\n    a: leaders(name: $a, first: 10) { nodes { ...Namesake } }\n    b: leaders(name: $b, first: 10) { nodes { ...Namesake } }\n  }\n\n  fragment Namesake on Leader {\n    id\n    name\n    offices { name of { ...PartyName } }\n  }\n": typeof types.NamesakesDocument,
    "\n  query Between($a: String!, $b: String!) {\n    relationship(a: $a, b: $b) {\n      a { id name }\n      b { id name }\n      meetings { ...MeetingLine }\n      visits { ...VisitLine }\n      firstMeeting { id name date }\n      lastMeeting { id name date }\n      longestSilence { days after { __typename id name date } before { __typename id name date } }\n      topics { count topic { __typename id name } }\n    }\n  }\n": typeof types.BetweenDocument,
    "\n  query Body($id: ID!) {\n    body(id: $id) {\n      id\n      name\n      acronym\n      members { country { __typename id name } ...StatedParts }\n      followed { meeting { __typename id name date } ...StatedParts }\n      sessions(first: 100) { totalCount nodes { ...MeetingLine } }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n": typeof types.BodyDocument,
    "\n  query Country($code: String!) {\n    country(code: $code) {\n      id\n      code\n      name\n      leaders(first: 50) { nodes { id name offices { name of { ...PartyName } } } }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": typeof types.CountryDocument,
    "\n  query Date($edtf: EdtfDate!) {\n    date(edtf: $edtf) {\n      edtf\n      within { __typename id edtf }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": typeof types.DateDocument,
    "\n  query Resolve($reference: String!, $sides: [String!]) {\n    resolve(reference: $reference, parties: $sides) {\n      score\n      reasons\n      meeting { ...MeetingLine }\n    }\n  }\n": typeof types.ResolveDocument,
    "\n  query Following($reference: String!, $sides: [String!], $by: FollowBasis!) {\n    meetings(following: $reference, filter: { parties: $sides }, by: $by, first: 50) {\n      totalCount\n      edges {\n        node { ...MeetingLine }\n        follows { basis ...StatedParts }\n      }\n    }\n  }\n": typeof types.FollowingDocument,
    "\n  query Leader($id: ID!) {\n    leader(id: $id) {\n      id\n      name\n      aliases\n      unresolved\n      offices { name of { ...PartyName } ...StatedParts }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n      visits { ...VisitLine }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n": typeof types.LeaderDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingLine\n      dates { preferred date { __typename id edtf } ...StatedParts }\n      places { preferred place { __typename id name country { __typename id name } } ...StatedParts }\n      parties { party { ...PartyName } ...StatedParts }\n      participants { leader { __typename id name } ...StatedParts }\n      sessionOf { body { __typename id name } ...StatedParts }\n      topics { topic { __typename id name } ...StatedParts }\n      outcomes { outcome { __typename id name } ...StatedParts }\n      marginsOf { meeting { __typename id name date } ...StatedParts }\n      followedBy { meeting { ...MeetingLine } ...StatedParts }\n      precededBy { meeting { ...MeetingLine } ...StatedParts }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n": typeof types.MeetingDocument,
    "\n  query Outcome($id: ID!) {\n    outcome(id: $id) {\n      name\n      kind\n      meetings { ...MeetingLine }\n      evidence(first: 10) { ...EvidenceParts }\n    }\n  }\n": typeof types.OutcomeDocument,
    "\n  query Place($id: ID!) {\n    place(id: $id) {\n      name\n      country { __typename id name }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": typeof types.PlaceDocument,
    "\n  query Start {\n    articles(first: 8) {\n      nodes {\n        id\n        title\n        publisher\n        published\n        meetings { ...MeetingLine }\n      }\n    }\n  }\n": typeof types.StartDocument,
    "\n  query Topic($id: ID!) {\n    topic(id: $id) {\n      name\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": typeof types.TopicDocument,
    "\n  query Visit($id: ID!) {\n    visit(id: $id) {\n      ...VisitLine\n      start\n      end\n    }\n  }\n": typeof types.VisitDocument,
    "\n  query Why($from: ID!, $to: ID!) {\n    why(from: $from, to: $to) {\n      type\n      office\n      support\n      from { ...NodeName }\n      to { ...NodeName }\n      evidence(first: 20) { ...EvidenceParts }\n    }\n  }\n": typeof types.WhyDocument,
};
const documents: Documents = {
    "\n  query Around($id: ID!, $hops: Int!, $limit: Int!) {\n    neighbourhood(id: $id, hops: $hops, limit: $limit) {\n      nodes { id label degree node { ...NodeName } }\n      edges { from type to support }\n      omitted\n    }\n  }\n": types.AroundDocument,
    "\n  query Counts {\n    counts { articles leaders countries bodies meetings visits outcomes }\n  }\n": types.CountsDocument,
    "\n  fragment StatedParts on Fact {\n    support\n    evidence(first: 3) { ...EvidenceParts }\n  }\n": types.StatedPartsFragmentDoc,
    "\n  fragment MeetingLine on Meeting {\n    __typename\n    id\n    name\n    kind\n    status\n    date\n    start\n    end\n    place { id name }\n    parties { party { ...PartyName } }\n    participants { leader { id name } }\n  }\n": types.MeetingLineFragmentDoc,
    "\n  fragment PartyName on Party {\n    __typename\n    ... on Country { id name code }\n    ... on Body { id name acronym }\n  }\n": types.PartyNameFragmentDoc,
    "\n  fragment NodeName on Node {\n    __typename\n    id\n    ... on Article { title }\n    ... on Leader { name }\n    ... on Country { name }\n    ... on Body { name }\n    ... on Meeting { name date }\n    ... on Outcome { name }\n    ... on Place { name }\n    ... on Topic { name }\n    ... on Date { edtf }\n    ... on Visit { leader { name } place { name } country { name } date }\n  }\n": types.NodeNameFragmentDoc,
    "\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    sentence\n    sentenceStart\n    rule\n    article { id title publisher published }\n  }\n": types.EvidencePartsFragmentDoc,
    "\n  fragment VisitLine on Visit {\n    __typename\n    id\n    leader { id name }\n    place { id name }\n    country { id name }\n    status\n    date\n    evidence(first: 3) { ...EvidenceParts }\n  }\n": types.VisitLineFragmentDoc,
    "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      label\n      name\n      node { __typename id ... on Meeting { date } ... on Visit { date } }\n    }\n  }\n": types.SearchDocument,
    "\n  query Article($id: ID!) {\n    article(id: $id) {\n      id\n      title\n      publisher\n      after\n      url\n      published\n      text\n      marks {\n        start\n        end\n        rule\n        fact\n        subject { ...NodeName }\n        object { ...NodeName }\n      }\n    }\n  }\n": types.ArticleDocument,
    "\n  query Namesakes($a: String!, $b: String!) {\n    a: leaders(name: $a, first: 10) { nodes { ...Namesake } }\n    b: leaders(name: $b, first: 10) { nodes { ...Namesake } }\n  }\n\n  fragment Namesake on Leader {\n    id\n    name\n    offices { name of { ...PartyName } }\n  }\n": types.NamesakesDocument,
    "\n  query Between($a: String!, $b: String!) {\n    relationship(a: $a, b: $b) {\n      a { id name }\n      b { id name }\n      meetings { ...MeetingLine }\n      visits { ...VisitLine }\n      firstMeeting { id name date }\n      lastMeeting { id name date }\n      longestSilence { days after { __typename id name date } before { __typename id name date } }\n      topics { count topic { __typename id name } }\n    }\n  }\n": types.BetweenDocument,
    "\n  query Body($id: ID!) {\n    body(id: $id) {\n      id\n      name\n      acronym\n      members { country { __typename id name } ...StatedParts }\n      followed { meeting { __typename id name date } ...StatedParts }\n      sessions(first: 100) { totalCount nodes { ...MeetingLine } }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n": types.BodyDocument,
    "\n  query Country($code: String!) {\n    country(code: $code) {\n      id\n      code\n      name\n      leaders(first: 50) { nodes { id name offices { name of { ...PartyName } } } }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": types.CountryDocument,
    "\n  query Date($edtf: EdtfDate!) {\n    date(edtf: $edtf) {\n      edtf\n      within { __typename id edtf }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": types.DateDocument,
    "\n  query Resolve($reference: String!, $sides: [String!]) {\n    resolve(reference: $reference, parties: $sides) {\n      score\n      reasons\n      meeting { ...MeetingLine }\n    }\n  }\n": types.ResolveDocument,
    "\n  query Following($reference: String!, $sides: [String!], $by: FollowBasis!) {\n    meetings(following: $reference, filter: { parties: $sides }, by: $by, first: 50) {\n      totalCount\n      edges {\n        node { ...MeetingLine }\n        follows { basis ...StatedParts }\n      }\n    }\n  }\n": types.FollowingDocument,
    "\n  query Leader($id: ID!) {\n    leader(id: $id) {\n      id\n      name\n      aliases\n      unresolved\n      offices { name of { ...PartyName } ...StatedParts }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n      visits { ...VisitLine }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n": types.LeaderDocument,
    "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingLine\n      dates { preferred date { __typename id edtf } ...StatedParts }\n      places { preferred place { __typename id name country { __typename id name } } ...StatedParts }\n      parties { party { ...PartyName } ...StatedParts }\n      participants { leader { __typename id name } ...StatedParts }\n      sessionOf { body { __typename id name } ...StatedParts }\n      topics { topic { __typename id name } ...StatedParts }\n      outcomes { outcome { __typename id name } ...StatedParts }\n      marginsOf { meeting { __typename id name date } ...StatedParts }\n      followedBy { meeting { ...MeetingLine } ...StatedParts }\n      precededBy { meeting { ...MeetingLine } ...StatedParts }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n": types.MeetingDocument,
    "\n  query Outcome($id: ID!) {\n    outcome(id: $id) {\n      name\n      kind\n      meetings { ...MeetingLine }\n      evidence(first: 10) { ...EvidenceParts }\n    }\n  }\n": types.OutcomeDocument,
    "\n  query Place($id: ID!) {\n    place(id: $id) {\n      name\n      country { __typename id name }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": types.PlaceDocument,
    "\n  query Start {\n    articles(first: 8) {\n      nodes {\n        id\n        title\n        publisher\n        published\n        meetings { ...MeetingLine }\n      }\n    }\n  }\n": types.StartDocument,
    "\n  query Topic($id: ID!) {\n    topic(id: $id) {\n      name\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n": types.TopicDocument,
    "\n  query Visit($id: ID!) {\n    visit(id: $id) {\n      ...VisitLine\n      start\n      end\n    }\n  }\n": types.VisitDocument,
    "\n  query Why($from: ID!, $to: ID!) {\n    why(from: $from, to: $to) {\n      type\n      office\n      support\n      from { ...NodeName }\n      to { ...NodeName }\n      evidence(first: 20) { ...EvidenceParts }\n    }\n  }\n": types.WhyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Around($id: ID!, $hops: Int!, $limit: Int!) {\n    neighbourhood(id: $id, hops: $hops, limit: $limit) {\n      nodes { id label degree node { ...NodeName } }\n      edges { from type to support }\n      omitted\n    }\n  }\n"): typeof import('./graphql.js').AroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Counts {\n    counts { articles leaders countries bodies meetings visits outcomes }\n  }\n"): typeof import('./graphql.js').CountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StatedParts on Fact {\n    support\n    evidence(first: 3) { ...EvidenceParts }\n  }\n"): typeof import('./graphql.js').StatedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MeetingLine on Meeting {\n    __typename\n    id\n    name\n    kind\n    status\n    date\n    start\n    end\n    place { id name }\n    parties { party { ...PartyName } }\n    participants { leader { id name } }\n  }\n"): typeof import('./graphql.js').MeetingLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyName on Party {\n    __typename\n    ... on Country { id name code }\n    ... on Body { id name acronym }\n  }\n"): typeof import('./graphql.js').PartyNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NodeName on Node {\n    __typename\n    id\n    ... on Article { title }\n    ... on Leader { name }\n    ... on Country { name }\n    ... on Body { name }\n    ... on Meeting { name date }\n    ... on Outcome { name }\n    ... on Place { name }\n    ... on Topic { name }\n    ... on Date { edtf }\n    ... on Visit { leader { name } place { name } country { name } date }\n  }\n"): typeof import('./graphql.js').NodeNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvidenceParts on Evidence {\n    start\n    end\n    sentence\n    sentenceStart\n    rule\n    article { id title publisher published }\n  }\n"): typeof import('./graphql.js').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VisitLine on Visit {\n    __typename\n    id\n    leader { id name }\n    place { id name }\n    country { id name }\n    status\n    date\n    evidence(first: 3) { ...EvidenceParts }\n  }\n"): typeof import('./graphql.js').VisitLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!, $first: Int!) {\n    search(text: $text, first: $first) {\n      label\n      name\n      node { __typename id ... on Meeting { date } ... on Visit { date } }\n    }\n  }\n"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Article($id: ID!) {\n    article(id: $id) {\n      id\n      title\n      publisher\n      after\n      url\n      published\n      text\n      marks {\n        start\n        end\n        rule\n        fact\n        subject { ...NodeName }\n        object { ...NodeName }\n      }\n    }\n  }\n"): typeof import('./graphql.js').ArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Namesakes($a: String!, $b: String!) {\n    a: leaders(name: $a, first: 10) { nodes { ...Namesake } }\n    b: leaders(name: $b, first: 10) { nodes { ...Namesake } }\n  }\n\n  fragment Namesake on Leader {\n    id\n    name\n    offices { name of { ...PartyName } }\n  }\n"): typeof import('./graphql.js').NamesakesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Between($a: String!, $b: String!) {\n    relationship(a: $a, b: $b) {\n      a { id name }\n      b { id name }\n      meetings { ...MeetingLine }\n      visits { ...VisitLine }\n      firstMeeting { id name date }\n      lastMeeting { id name date }\n      longestSilence { days after { __typename id name date } before { __typename id name date } }\n      topics { count topic { __typename id name } }\n    }\n  }\n"): typeof import('./graphql.js').BetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Body($id: ID!) {\n    body(id: $id) {\n      id\n      name\n      acronym\n      members { country { __typename id name } ...StatedParts }\n      followed { meeting { __typename id name date } ...StatedParts }\n      sessions(first: 100) { totalCount nodes { ...MeetingLine } }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n"): typeof import('./graphql.js').BodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Country($code: String!) {\n    country(code: $code) {\n      id\n      code\n      name\n      leaders(first: 50) { nodes { id name offices { name of { ...PartyName } } } }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n"): typeof import('./graphql.js').CountryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Date($edtf: EdtfDate!) {\n    date(edtf: $edtf) {\n      edtf\n      within { __typename id edtf }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n"): typeof import('./graphql.js').DateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Resolve($reference: String!, $sides: [String!]) {\n    resolve(reference: $reference, parties: $sides) {\n      score\n      reasons\n      meeting { ...MeetingLine }\n    }\n  }\n"): typeof import('./graphql.js').ResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Following($reference: String!, $sides: [String!], $by: FollowBasis!) {\n    meetings(following: $reference, filter: { parties: $sides }, by: $by, first: 50) {\n      totalCount\n      edges {\n        node { ...MeetingLine }\n        follows { basis ...StatedParts }\n      }\n    }\n  }\n"): typeof import('./graphql.js').FollowingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leader($id: ID!) {\n    leader(id: $id) {\n      id\n      name\n      aliases\n      unresolved\n      offices { name of { ...PartyName } ...StatedParts }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n      visits { ...VisitLine }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n"): typeof import('./graphql.js').LeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Meeting($id: ID!) {\n    meeting(id: $id) {\n      ...MeetingLine\n      dates { preferred date { __typename id edtf } ...StatedParts }\n      places { preferred place { __typename id name country { __typename id name } } ...StatedParts }\n      parties { party { ...PartyName } ...StatedParts }\n      participants { leader { __typename id name } ...StatedParts }\n      sessionOf { body { __typename id name } ...StatedParts }\n      topics { topic { __typename id name } ...StatedParts }\n      outcomes { outcome { __typename id name } ...StatedParts }\n      marginsOf { meeting { __typename id name date } ...StatedParts }\n      followedBy { meeting { ...MeetingLine } ...StatedParts }\n      precededBy { meeting { ...MeetingLine } ...StatedParts }\n      evidence(first: 3) { ...EvidenceParts }\n    }\n  }\n"): typeof import('./graphql.js').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outcome($id: ID!) {\n    outcome(id: $id) {\n      name\n      kind\n      meetings { ...MeetingLine }\n      evidence(first: 10) { ...EvidenceParts }\n    }\n  }\n"): typeof import('./graphql.js').OutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Place($id: ID!) {\n    place(id: $id) {\n      name\n      country { __typename id name }\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n"): typeof import('./graphql.js').PlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    articles(first: 8) {\n      nodes {\n        id\n        title\n        publisher\n        published\n        meetings { ...MeetingLine }\n      }\n    }\n  }\n"): typeof import('./graphql.js').StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topic($id: ID!) {\n    topic(id: $id) {\n      name\n      meetings(first: 100) { totalCount nodes { ...MeetingLine } }\n    }\n  }\n"): typeof import('./graphql.js').TopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Visit($id: ID!) {\n    visit(id: $id) {\n      ...VisitLine\n      start\n      end\n    }\n  }\n"): typeof import('./graphql.js').VisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Why($from: ID!, $to: ID!) {\n    why(from: $from, to: $to) {\n      type\n      office\n      support\n      from { ...NodeName }\n      to { ...NodeName }\n      evidence(first: 20) { ...EvidenceParts }\n    }\n  }\n"): typeof import('./graphql.js').WhyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
