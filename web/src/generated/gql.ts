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
    "query Around($id: ID!, $hops: Int!, $limit: Int!) {\n  neighbourhood(id: $id, hops: $hops, limit: $limit) {\n    nodes {\n      id\n      label\n      degree\n      node {\n        ...NodeName\n      }\n    }\n    edges {\n      from\n      type\n      to\n      support\n    }\n    omitted\n  }\n}": typeof types.AroundDocument,
    "query Counts {\n  counts {\n    articles\n    leaders\n    countries\n    bodies\n    meetings\n    visits\n    outcomes\n  }\n}": typeof types.CountsDocument,
    "fragment StatedParts on Fact {\n  support\n  evidence(first: 3) {\n    ...EvidenceParts\n  }\n}": typeof types.StatedPartsFragmentDoc,
    "fragment MeetingLine on Meeting {\n  __typename\n  id\n  name\n  kind\n  status\n  date\n  start\n  end\n  place {\n    id\n    name\n  }\n  parties {\n    party {\n      ...PartyName\n    }\n  }\n  participants {\n    leader {\n      id\n      name\n    }\n  }\n}\n\nfragment PartyName on Party {\n  __typename\n  ... on Country {\n    id\n    name\n    code\n  }\n  ... on Body {\n    id\n    name\n    acronym\n  }\n}": typeof types.MeetingLineFragmentDoc,
    "fragment NodeName on Node {\n  __typename\n  id\n  ... on Article {\n    title\n  }\n  ... on Leader {\n    name\n  }\n  ... on Country {\n    name\n  }\n  ... on Body {\n    name\n  }\n  ... on Meeting {\n    name\n    date\n  }\n  ... on Outcome {\n    name\n  }\n  ... on Place {\n    name\n  }\n  ... on Topic {\n    name\n  }\n  ... on Date {\n    edtf\n  }\n  ... on Visit {\n    leader {\n      name\n    }\n    place {\n      name\n    }\n    country {\n      name\n    }\n    date\n  }\n}": typeof types.NodeNameFragmentDoc,
    "fragment EvidenceParts on Evidence {\n  start\n  end\n  sentence\n  sentenceStart\n  rule\n  article {\n    id\n    title\n    publisher\n    published\n  }\n}": typeof types.EvidencePartsFragmentDoc,
    "fragment VisitLine on Visit {\n  __typename\n  id\n  leader {\n    id\n    name\n  }\n  place {\n    id\n    name\n  }\n  country {\n    id\n    name\n  }\n  status\n  date\n  start\n  evidence(first: 3) {\n    ...EvidenceParts\n  }\n}": typeof types.VisitLineFragmentDoc,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    label\n    name\n    node {\n      __typename\n      id\n      ... on Meeting {\n        date\n      }\n      ... on Visit {\n        date\n      }\n    }\n  }\n}": typeof types.SearchDocument,
    "query Article($id: ID!) {\n  article(id: $id) {\n    id\n    title\n    publisher\n    after\n    url\n    published\n    text\n    marks {\n      start\n      end\n      rule\n      fact\n      subject {\n        ...NodeName\n      }\n      object {\n        ...NodeName\n      }\n    }\n  }\n}": typeof types.ArticleDocument,
    "query Namesakes($a: String!, $b: String!) {\n  a: leaders(filter: {name: $a}, first: 10) {\n    nodes {\n      ...Namesake\n    }\n  }\n  b: leaders(filter: {name: $b}, first: 10) {\n    nodes {\n      ...Namesake\n    }\n  }\n}\n\nfragment Namesake on Leader {\n  id\n  name\n  offices {\n    name\n    of {\n      ...PartyName\n    }\n  }\n}": typeof types.NamesakesDocument,
    "query Between($a: String!, $b: String!) {\n  relationship(a: $a, b: $b) {\n    a {\n      ...NodeName\n    }\n    b {\n      ...NodeName\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    calls(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    travel {\n      visits(first: 100) {\n        ...VisitLine\n      }\n    }\n    firstContact {\n      id\n      name\n      date\n    }\n    lastContact {\n      id\n      name\n      date\n    }\n    longestSilence {\n      days\n      after {\n        __typename\n        id\n        name\n        date\n      }\n      before {\n        __typename\n        id\n        name\n        date\n      }\n    }\n    topics(first: 100) {\n      count\n      topic {\n        __typename\n        id\n        name\n      }\n    }\n  }\n}": typeof types.BetweenDocument,
    "query Body($id: ID!) {\n  body(id: $id) {\n    id\n    name\n    acronym\n    members {\n      country {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    followed {\n      meeting {\n        __typename\n        id\n        name\n        date\n      }\n      ...StatedParts\n    }\n    sessions(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}": typeof types.BodyDocument,
    "query Country($code: String!) {\n  country(code: $code) {\n    id\n    code\n    name\n    leaders(first: 50) {\n      nodes {\n        id\n        name\n        offices {\n          name\n          of {\n            ...PartyName\n          }\n        }\n      }\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": typeof types.CountryDocument,
    "query Date($edtf: EdtfDate!) {\n  date(edtf: $edtf) {\n    edtf\n    within {\n      __typename\n      id\n      edtf\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": typeof types.DateDocument,
    "query Resolve($reference: String!, $sides: [String!]) {\n  resolve(reference: $reference, parties: $sides) {\n    score\n    reasons\n    meeting {\n      ...MeetingLine\n    }\n  }\n}\n\nquery Following($reference: String!, $sides: [String!], $by: FollowBasis!) {\n  meetings(following: $reference, filter: {parties: $sides}, by: $by, first: 50) {\n    totalCount\n    edges {\n      node {\n        ...MeetingLine\n      }\n      follows {\n        basis\n        ...StatedParts\n      }\n    }\n  }\n}": typeof types.ResolveDocument,
    "query Leader($id: ID!) {\n  leader(id: $id) {\n    id\n    name\n    aliases\n    unresolved\n    offices {\n      name\n      of {\n        ...PartyName\n      }\n      ...StatedParts\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    visits(first: 100) {\n      nodes {\n        ...VisitLine\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}": typeof types.LeaderDocument,
    "query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingLine\n    dates {\n      preferred\n      date {\n        __typename\n        id\n        edtf\n      }\n      ...StatedParts\n    }\n    places {\n      preferred\n      place {\n        __typename\n        id\n        name\n        country {\n          __typename\n          id\n          name\n        }\n      }\n      ...StatedParts\n    }\n    parties {\n      party {\n        ...PartyName\n      }\n      ...StatedParts\n    }\n    participants {\n      leader {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    sessionOf {\n      body {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    topics {\n      topic {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    outcomes {\n      outcome {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    marginsOf {\n      meeting {\n        __typename\n        id\n        name\n        date\n      }\n      ...StatedParts\n    }\n    followedBy(first: 100) {\n      nodes {\n        meeting {\n          ...MeetingLine\n        }\n        ...StatedParts\n      }\n    }\n    precededBy(first: 100) {\n      nodes {\n        meeting {\n          ...MeetingLine\n        }\n        ...StatedParts\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}": typeof types.MeetingDocument,
    "query Outcome($id: ID!) {\n  outcome(id: $id) {\n    name\n    kind\n    meetings {\n      ...MeetingLine\n    }\n    evidence(first: 10) {\n      ...EvidenceParts\n    }\n  }\n}": typeof types.OutcomeDocument,
    "query Place($id: ID!) {\n  place(id: $id) {\n    name\n    country {\n      __typename\n      id\n      name\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": typeof types.PlaceDocument,
    "query Start {\n  articles(first: 8) {\n    nodes {\n      id\n      title\n      publisher\n      published\n      meetings {\n        ...MeetingLine\n      }\n    }\n  }\n}": typeof types.StartDocument,
    "query Topic($id: ID!) {\n  topic(id: $id) {\n    name\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": typeof types.TopicDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    ...VisitLine\n    start\n    end\n  }\n}": typeof types.VisitDocument,
    "query Why($from: ID!, $to: ID!) {\n  why(from: $from, to: $to) {\n    type\n    office\n    support\n    from {\n      ...NodeName\n    }\n    to {\n      ...NodeName\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n}": typeof types.WhyDocument,
};
const documents: Documents = {
    "query Around($id: ID!, $hops: Int!, $limit: Int!) {\n  neighbourhood(id: $id, hops: $hops, limit: $limit) {\n    nodes {\n      id\n      label\n      degree\n      node {\n        ...NodeName\n      }\n    }\n    edges {\n      from\n      type\n      to\n      support\n    }\n    omitted\n  }\n}": types.AroundDocument,
    "query Counts {\n  counts {\n    articles\n    leaders\n    countries\n    bodies\n    meetings\n    visits\n    outcomes\n  }\n}": types.CountsDocument,
    "fragment StatedParts on Fact {\n  support\n  evidence(first: 3) {\n    ...EvidenceParts\n  }\n}": types.StatedPartsFragmentDoc,
    "fragment MeetingLine on Meeting {\n  __typename\n  id\n  name\n  kind\n  status\n  date\n  start\n  end\n  place {\n    id\n    name\n  }\n  parties {\n    party {\n      ...PartyName\n    }\n  }\n  participants {\n    leader {\n      id\n      name\n    }\n  }\n}\n\nfragment PartyName on Party {\n  __typename\n  ... on Country {\n    id\n    name\n    code\n  }\n  ... on Body {\n    id\n    name\n    acronym\n  }\n}": types.MeetingLineFragmentDoc,
    "fragment NodeName on Node {\n  __typename\n  id\n  ... on Article {\n    title\n  }\n  ... on Leader {\n    name\n  }\n  ... on Country {\n    name\n  }\n  ... on Body {\n    name\n  }\n  ... on Meeting {\n    name\n    date\n  }\n  ... on Outcome {\n    name\n  }\n  ... on Place {\n    name\n  }\n  ... on Topic {\n    name\n  }\n  ... on Date {\n    edtf\n  }\n  ... on Visit {\n    leader {\n      name\n    }\n    place {\n      name\n    }\n    country {\n      name\n    }\n    date\n  }\n}": types.NodeNameFragmentDoc,
    "fragment EvidenceParts on Evidence {\n  start\n  end\n  sentence\n  sentenceStart\n  rule\n  article {\n    id\n    title\n    publisher\n    published\n  }\n}": types.EvidencePartsFragmentDoc,
    "fragment VisitLine on Visit {\n  __typename\n  id\n  leader {\n    id\n    name\n  }\n  place {\n    id\n    name\n  }\n  country {\n    id\n    name\n  }\n  status\n  date\n  start\n  evidence(first: 3) {\n    ...EvidenceParts\n  }\n}": types.VisitLineFragmentDoc,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    label\n    name\n    node {\n      __typename\n      id\n      ... on Meeting {\n        date\n      }\n      ... on Visit {\n        date\n      }\n    }\n  }\n}": types.SearchDocument,
    "query Article($id: ID!) {\n  article(id: $id) {\n    id\n    title\n    publisher\n    after\n    url\n    published\n    text\n    marks {\n      start\n      end\n      rule\n      fact\n      subject {\n        ...NodeName\n      }\n      object {\n        ...NodeName\n      }\n    }\n  }\n}": types.ArticleDocument,
    "query Namesakes($a: String!, $b: String!) {\n  a: leaders(filter: {name: $a}, first: 10) {\n    nodes {\n      ...Namesake\n    }\n  }\n  b: leaders(filter: {name: $b}, first: 10) {\n    nodes {\n      ...Namesake\n    }\n  }\n}\n\nfragment Namesake on Leader {\n  id\n  name\n  offices {\n    name\n    of {\n      ...PartyName\n    }\n  }\n}": types.NamesakesDocument,
    "query Between($a: String!, $b: String!) {\n  relationship(a: $a, b: $b) {\n    a {\n      ...NodeName\n    }\n    b {\n      ...NodeName\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    calls(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    travel {\n      visits(first: 100) {\n        ...VisitLine\n      }\n    }\n    firstContact {\n      id\n      name\n      date\n    }\n    lastContact {\n      id\n      name\n      date\n    }\n    longestSilence {\n      days\n      after {\n        __typename\n        id\n        name\n        date\n      }\n      before {\n        __typename\n        id\n        name\n        date\n      }\n    }\n    topics(first: 100) {\n      count\n      topic {\n        __typename\n        id\n        name\n      }\n    }\n  }\n}": types.BetweenDocument,
    "query Body($id: ID!) {\n  body(id: $id) {\n    id\n    name\n    acronym\n    members {\n      country {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    followed {\n      meeting {\n        __typename\n        id\n        name\n        date\n      }\n      ...StatedParts\n    }\n    sessions(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}": types.BodyDocument,
    "query Country($code: String!) {\n  country(code: $code) {\n    id\n    code\n    name\n    leaders(first: 50) {\n      nodes {\n        id\n        name\n        offices {\n          name\n          of {\n            ...PartyName\n          }\n        }\n      }\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": types.CountryDocument,
    "query Date($edtf: EdtfDate!) {\n  date(edtf: $edtf) {\n    edtf\n    within {\n      __typename\n      id\n      edtf\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": types.DateDocument,
    "query Resolve($reference: String!, $sides: [String!]) {\n  resolve(reference: $reference, parties: $sides) {\n    score\n    reasons\n    meeting {\n      ...MeetingLine\n    }\n  }\n}\n\nquery Following($reference: String!, $sides: [String!], $by: FollowBasis!) {\n  meetings(following: $reference, filter: {parties: $sides}, by: $by, first: 50) {\n    totalCount\n    edges {\n      node {\n        ...MeetingLine\n      }\n      follows {\n        basis\n        ...StatedParts\n      }\n    }\n  }\n}": types.ResolveDocument,
    "query Leader($id: ID!) {\n  leader(id: $id) {\n    id\n    name\n    aliases\n    unresolved\n    offices {\n      name\n      of {\n        ...PartyName\n      }\n      ...StatedParts\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    visits(first: 100) {\n      nodes {\n        ...VisitLine\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}": types.LeaderDocument,
    "query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingLine\n    dates {\n      preferred\n      date {\n        __typename\n        id\n        edtf\n      }\n      ...StatedParts\n    }\n    places {\n      preferred\n      place {\n        __typename\n        id\n        name\n        country {\n          __typename\n          id\n          name\n        }\n      }\n      ...StatedParts\n    }\n    parties {\n      party {\n        ...PartyName\n      }\n      ...StatedParts\n    }\n    participants {\n      leader {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    sessionOf {\n      body {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    topics {\n      topic {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    outcomes {\n      outcome {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    marginsOf {\n      meeting {\n        __typename\n        id\n        name\n        date\n      }\n      ...StatedParts\n    }\n    followedBy(first: 100) {\n      nodes {\n        meeting {\n          ...MeetingLine\n        }\n        ...StatedParts\n      }\n    }\n    precededBy(first: 100) {\n      nodes {\n        meeting {\n          ...MeetingLine\n        }\n        ...StatedParts\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}": types.MeetingDocument,
    "query Outcome($id: ID!) {\n  outcome(id: $id) {\n    name\n    kind\n    meetings {\n      ...MeetingLine\n    }\n    evidence(first: 10) {\n      ...EvidenceParts\n    }\n  }\n}": types.OutcomeDocument,
    "query Place($id: ID!) {\n  place(id: $id) {\n    name\n    country {\n      __typename\n      id\n      name\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": types.PlaceDocument,
    "query Start {\n  articles(first: 8) {\n    nodes {\n      id\n      title\n      publisher\n      published\n      meetings {\n        ...MeetingLine\n      }\n    }\n  }\n}": types.StartDocument,
    "query Topic($id: ID!) {\n  topic(id: $id) {\n    name\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}": types.TopicDocument,
    "query Visit($id: ID!) {\n  visit(id: $id) {\n    ...VisitLine\n    start\n    end\n  }\n}": types.VisitDocument,
    "query Why($from: ID!, $to: ID!) {\n  why(from: $from, to: $to) {\n    type\n    office\n    support\n    from {\n      ...NodeName\n    }\n    to {\n      ...NodeName\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n}": types.WhyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Around($id: ID!, $hops: Int!, $limit: Int!) {\n  neighbourhood(id: $id, hops: $hops, limit: $limit) {\n    nodes {\n      id\n      label\n      degree\n      node {\n        ...NodeName\n      }\n    }\n    edges {\n      from\n      type\n      to\n      support\n    }\n    omitted\n  }\n}"): typeof import('./graphql.js').AroundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Counts {\n  counts {\n    articles\n    leaders\n    countries\n    bodies\n    meetings\n    visits\n    outcomes\n  }\n}"): typeof import('./graphql.js').CountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StatedParts on Fact {\n  support\n  evidence(first: 3) {\n    ...EvidenceParts\n  }\n}"): typeof import('./graphql.js').StatedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MeetingLine on Meeting {\n  __typename\n  id\n  name\n  kind\n  status\n  date\n  start\n  end\n  place {\n    id\n    name\n  }\n  parties {\n    party {\n      ...PartyName\n    }\n  }\n  participants {\n    leader {\n      id\n      name\n    }\n  }\n}\n\nfragment PartyName on Party {\n  __typename\n  ... on Country {\n    id\n    name\n    code\n  }\n  ... on Body {\n    id\n    name\n    acronym\n  }\n}"): typeof import('./graphql.js').MeetingLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NodeName on Node {\n  __typename\n  id\n  ... on Article {\n    title\n  }\n  ... on Leader {\n    name\n  }\n  ... on Country {\n    name\n  }\n  ... on Body {\n    name\n  }\n  ... on Meeting {\n    name\n    date\n  }\n  ... on Outcome {\n    name\n  }\n  ... on Place {\n    name\n  }\n  ... on Topic {\n    name\n  }\n  ... on Date {\n    edtf\n  }\n  ... on Visit {\n    leader {\n      name\n    }\n    place {\n      name\n    }\n    country {\n      name\n    }\n    date\n  }\n}"): typeof import('./graphql.js').NodeNameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment EvidenceParts on Evidence {\n  start\n  end\n  sentence\n  sentenceStart\n  rule\n  article {\n    id\n    title\n    publisher\n    published\n  }\n}"): typeof import('./graphql.js').EvidencePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment VisitLine on Visit {\n  __typename\n  id\n  leader {\n    id\n    name\n  }\n  place {\n    id\n    name\n  }\n  country {\n    id\n    name\n  }\n  status\n  date\n  start\n  evidence(first: 3) {\n    ...EvidenceParts\n  }\n}"): typeof import('./graphql.js').VisitLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    label\n    name\n    node {\n      __typename\n      id\n      ... on Meeting {\n        date\n      }\n      ... on Visit {\n        date\n      }\n    }\n  }\n}"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Article($id: ID!) {\n  article(id: $id) {\n    id\n    title\n    publisher\n    after\n    url\n    published\n    text\n    marks {\n      start\n      end\n      rule\n      fact\n      subject {\n        ...NodeName\n      }\n      object {\n        ...NodeName\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ArticleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Namesakes($a: String!, $b: String!) {\n  a: leaders(filter: {name: $a}, first: 10) {\n    nodes {\n      ...Namesake\n    }\n  }\n  b: leaders(filter: {name: $b}, first: 10) {\n    nodes {\n      ...Namesake\n    }\n  }\n}\n\nfragment Namesake on Leader {\n  id\n  name\n  offices {\n    name\n    of {\n      ...PartyName\n    }\n  }\n}"): typeof import('./graphql.js').NamesakesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Between($a: String!, $b: String!) {\n  relationship(a: $a, b: $b) {\n    a {\n      ...NodeName\n    }\n    b {\n      ...NodeName\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    calls(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    travel {\n      visits(first: 100) {\n        ...VisitLine\n      }\n    }\n    firstContact {\n      id\n      name\n      date\n    }\n    lastContact {\n      id\n      name\n      date\n    }\n    longestSilence {\n      days\n      after {\n        __typename\n        id\n        name\n        date\n      }\n      before {\n        __typename\n        id\n        name\n        date\n      }\n    }\n    topics(first: 100) {\n      count\n      topic {\n        __typename\n        id\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.js').BetweenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Body($id: ID!) {\n  body(id: $id) {\n    id\n    name\n    acronym\n    members {\n      country {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    followed {\n      meeting {\n        __typename\n        id\n        name\n        date\n      }\n      ...StatedParts\n    }\n    sessions(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}"): typeof import('./graphql.js').BodyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Country($code: String!) {\n  country(code: $code) {\n    id\n    code\n    name\n    leaders(first: 50) {\n      nodes {\n        id\n        name\n        offices {\n          name\n          of {\n            ...PartyName\n          }\n        }\n      }\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').CountryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Date($edtf: EdtfDate!) {\n  date(edtf: $edtf) {\n    edtf\n    within {\n      __typename\n      id\n      edtf\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').DateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Resolve($reference: String!, $sides: [String!]) {\n  resolve(reference: $reference, parties: $sides) {\n    score\n    reasons\n    meeting {\n      ...MeetingLine\n    }\n  }\n}\n\nquery Following($reference: String!, $sides: [String!], $by: FollowBasis!) {\n  meetings(following: $reference, filter: {parties: $sides}, by: $by, first: 50) {\n    totalCount\n    edges {\n      node {\n        ...MeetingLine\n      }\n      follows {\n        basis\n        ...StatedParts\n      }\n    }\n  }\n}"): typeof import('./graphql.js').ResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Leader($id: ID!) {\n  leader(id: $id) {\n    id\n    name\n    aliases\n    unresolved\n    offices {\n      name\n      of {\n        ...PartyName\n      }\n      ...StatedParts\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n    visits(first: 100) {\n      nodes {\n        ...VisitLine\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}"): typeof import('./graphql.js').LeaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Meeting($id: ID!) {\n  meeting(id: $id) {\n    ...MeetingLine\n    dates {\n      preferred\n      date {\n        __typename\n        id\n        edtf\n      }\n      ...StatedParts\n    }\n    places {\n      preferred\n      place {\n        __typename\n        id\n        name\n        country {\n          __typename\n          id\n          name\n        }\n      }\n      ...StatedParts\n    }\n    parties {\n      party {\n        ...PartyName\n      }\n      ...StatedParts\n    }\n    participants {\n      leader {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    sessionOf {\n      body {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    topics {\n      topic {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    outcomes {\n      outcome {\n        __typename\n        id\n        name\n      }\n      ...StatedParts\n    }\n    marginsOf {\n      meeting {\n        __typename\n        id\n        name\n        date\n      }\n      ...StatedParts\n    }\n    followedBy(first: 100) {\n      nodes {\n        meeting {\n          ...MeetingLine\n        }\n        ...StatedParts\n      }\n    }\n    precededBy(first: 100) {\n      nodes {\n        meeting {\n          ...MeetingLine\n        }\n        ...StatedParts\n      }\n    }\n    evidence(first: 3) {\n      ...EvidenceParts\n    }\n  }\n}"): typeof import('./graphql.js').MeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Outcome($id: ID!) {\n  outcome(id: $id) {\n    name\n    kind\n    meetings {\n      ...MeetingLine\n    }\n    evidence(first: 10) {\n      ...EvidenceParts\n    }\n  }\n}"): typeof import('./graphql.js').OutcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Place($id: ID!) {\n  place(id: $id) {\n    name\n    country {\n      __typename\n      id\n      name\n    }\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').PlaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Start {\n  articles(first: 8) {\n    nodes {\n      id\n      title\n      publisher\n      published\n      meetings {\n        ...MeetingLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').StartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Topic($id: ID!) {\n  topic(id: $id) {\n    name\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        ...MeetingLine\n      }\n    }\n  }\n}"): typeof import('./graphql.js').TopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Visit($id: ID!) {\n  visit(id: $id) {\n    ...VisitLine\n    start\n    end\n  }\n}"): typeof import('./graphql.js').VisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Why($from: ID!, $to: ID!) {\n  why(from: $from, to: $to) {\n    type\n    office\n    support\n    from {\n      ...NodeName\n    }\n    to {\n      ...NodeName\n    }\n    evidence(first: 20) {\n      ...EvidenceParts\n    }\n  }\n}"): typeof import('./graphql.js').WhyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
