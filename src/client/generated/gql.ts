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
    "subscription Changes {\n  changes {\n    at\n    kind\n    of\n    article {\n      id\n      title\n      url\n    }\n    meetings {\n      id\n      name\n      date\n      status\n    }\n    gone\n  }\n}": typeof types.ChangesDocument,
    "query Following($reference: String!, $parties: [String!], $first: Int! = 20, $after: String) {\n  meetings(\n    following: $reference\n    filter: {parties: $parties}\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        kind\n        status\n        date\n        place {\n          id\n          name\n        }\n      }\n      follows {\n        support\n        evidence(first: 3) {\n          quote\n          sentence\n          rule\n          article {\n            id\n            title\n            publisher\n            published\n            url\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.FollowingDocument,
    "query Meetings($filter: MeetingFilter, $orderBy: MeetingOrder! = DATE_ASC, $first: Int! = 20, $after: String) {\n  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      status\n      date\n      start\n      end\n      place {\n        id\n        name\n        country {\n          code\n          name\n        }\n      }\n      parties {\n        party {\n          __typename\n          ... on Country {\n            id\n            code\n            name\n          }\n          ... on Body {\n            id\n            name\n            acronym\n          }\n        }\n      }\n      participants {\n        leader {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.MeetingsDocument,
    "query Relationship($a: String!, $b: String!, $asOf: Day) {\n  relationship(a: $a, b: $b, asOf: $asOf) {\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        status\n        date\n        place {\n          id\n          name\n        }\n      }\n    }\n    calls(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        status\n        date\n      }\n    }\n    neverHeld {\n      totalCount\n      nodes {\n        id\n        name\n        status\n        date\n      }\n    }\n    firstContact {\n      id\n      date\n    }\n    lastContact {\n      id\n      date\n    }\n    daysSinceLastContact\n    longestSilence {\n      days\n      after {\n        id\n        date\n      }\n      before {\n        id\n        date\n      }\n    }\n    topics {\n      count\n      topic {\n        id\n        name\n      }\n    }\n    outcomes {\n      id\n      name\n      kind\n    }\n  }\n}": typeof types.RelationshipDocument,
    "query Search($text: String!, $labels: [NodeLabel!], $first: Int! = 20) {\n  search(text: $text, labels: $labels, first: $first) {\n    label\n    name\n    node {\n      id\n    }\n  }\n}": typeof types.SearchDocument,
    "query Why($from: ID!, $to: ID!) {\n  why(from: $from, to: $to) {\n    type\n    office\n    support\n    evidence(first: 20) {\n      quote\n      start\n      end\n      sentence\n      rule\n      article {\n        id\n        title\n        publisher\n        published\n        url\n      }\n    }\n  }\n}": typeof types.WhyDocument,
};
const documents: Documents = {
    "subscription Changes {\n  changes {\n    at\n    kind\n    of\n    article {\n      id\n      title\n      url\n    }\n    meetings {\n      id\n      name\n      date\n      status\n    }\n    gone\n  }\n}": types.ChangesDocument,
    "query Following($reference: String!, $parties: [String!], $first: Int! = 20, $after: String) {\n  meetings(\n    following: $reference\n    filter: {parties: $parties}\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        kind\n        status\n        date\n        place {\n          id\n          name\n        }\n      }\n      follows {\n        support\n        evidence(first: 3) {\n          quote\n          sentence\n          rule\n          article {\n            id\n            title\n            publisher\n            published\n            url\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.FollowingDocument,
    "query Meetings($filter: MeetingFilter, $orderBy: MeetingOrder! = DATE_ASC, $first: Int! = 20, $after: String) {\n  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      status\n      date\n      start\n      end\n      place {\n        id\n        name\n        country {\n          code\n          name\n        }\n      }\n      parties {\n        party {\n          __typename\n          ... on Country {\n            id\n            code\n            name\n          }\n          ... on Body {\n            id\n            name\n            acronym\n          }\n        }\n      }\n      participants {\n        leader {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.MeetingsDocument,
    "query Relationship($a: String!, $b: String!, $asOf: Day) {\n  relationship(a: $a, b: $b, asOf: $asOf) {\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        status\n        date\n        place {\n          id\n          name\n        }\n      }\n    }\n    calls(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        status\n        date\n      }\n    }\n    neverHeld {\n      totalCount\n      nodes {\n        id\n        name\n        status\n        date\n      }\n    }\n    firstContact {\n      id\n      date\n    }\n    lastContact {\n      id\n      date\n    }\n    daysSinceLastContact\n    longestSilence {\n      days\n      after {\n        id\n        date\n      }\n      before {\n        id\n        date\n      }\n    }\n    topics {\n      count\n      topic {\n        id\n        name\n      }\n    }\n    outcomes {\n      id\n      name\n      kind\n    }\n  }\n}": types.RelationshipDocument,
    "query Search($text: String!, $labels: [NodeLabel!], $first: Int! = 20) {\n  search(text: $text, labels: $labels, first: $first) {\n    label\n    name\n    node {\n      id\n    }\n  }\n}": types.SearchDocument,
    "query Why($from: ID!, $to: ID!) {\n  why(from: $from, to: $to) {\n    type\n    office\n    support\n    evidence(first: 20) {\n      quote\n      start\n      end\n      sentence\n      rule\n      article {\n        id\n        title\n        publisher\n        published\n        url\n      }\n    }\n  }\n}": types.WhyDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription Changes {\n  changes {\n    at\n    kind\n    of\n    article {\n      id\n      title\n      url\n    }\n    meetings {\n      id\n      name\n      date\n      status\n    }\n    gone\n  }\n}"): typeof import('./graphql.js').ChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Following($reference: String!, $parties: [String!], $first: Int! = 20, $after: String) {\n  meetings(\n    following: $reference\n    filter: {parties: $parties}\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        kind\n        status\n        date\n        place {\n          id\n          name\n        }\n      }\n      follows {\n        support\n        evidence(first: 3) {\n          quote\n          sentence\n          rule\n          article {\n            id\n            title\n            publisher\n            published\n            url\n          }\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').FollowingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Meetings($filter: MeetingFilter, $orderBy: MeetingOrder! = DATE_ASC, $first: Int! = 20, $after: String) {\n  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      status\n      date\n      start\n      end\n      place {\n        id\n        name\n        country {\n          code\n          name\n        }\n      }\n      parties {\n        party {\n          __typename\n          ... on Country {\n            id\n            code\n            name\n          }\n          ... on Body {\n            id\n            name\n            acronym\n          }\n        }\n      }\n      participants {\n        leader {\n          id\n          name\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): typeof import('./graphql.js').MeetingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Relationship($a: String!, $b: String!, $asOf: Day) {\n  relationship(a: $a, b: $b, asOf: $asOf) {\n    meetings(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        kind\n        status\n        date\n        place {\n          id\n          name\n        }\n      }\n    }\n    calls(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        status\n        date\n      }\n    }\n    neverHeld {\n      totalCount\n      nodes {\n        id\n        name\n        status\n        date\n      }\n    }\n    firstContact {\n      id\n      date\n    }\n    lastContact {\n      id\n      date\n    }\n    daysSinceLastContact\n    longestSilence {\n      days\n      after {\n        id\n        date\n      }\n      before {\n        id\n        date\n      }\n    }\n    topics {\n      count\n      topic {\n        id\n        name\n      }\n    }\n    outcomes {\n      id\n      name\n      kind\n    }\n  }\n}"): typeof import('./graphql.js').RelationshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $labels: [NodeLabel!], $first: Int! = 20) {\n  search(text: $text, labels: $labels, first: $first) {\n    label\n    name\n    node {\n      id\n    }\n  }\n}"): typeof import('./graphql.js').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Why($from: ID!, $to: ID!) {\n  why(from: $from, to: $to) {\n    type\n    office\n    support\n    evidence(first: 20) {\n      quote\n      start\n      end\n      sentence\n      rule\n      article {\n        id\n        title\n        publisher\n        published\n        url\n      }\n    }\n  }\n}"): typeof import('./graphql.js').WhyDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
