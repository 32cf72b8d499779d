import { UsageError } from '../model/errors.js';
import { type ArticleFilter, type ArticlesAround, countArticles, listArticles } from '../query/articles.js';
import type { MeetingFilter } from '../query/filter.js';
import { type FollowBasis, following, pageOfFollowing } from '../query/following.js';
import { countLeaders, type LeaderFilter, listLeaders } from '../query/leaders.js';
import type { DayOrder, NameOrder } from '../query/lists.js';
import { ALL_MEETINGS, countMeetings, listMeetings, type MeetingAround, type MeetingOrder } from '../query/meetings.js';
import { countNamed, listNamed, type NamedFilter } from '../query/named-lists.js';
import { countOutcomes, listOutcomes, type OutcomeFilter } from '../query/outcomes.js';
import { mapPage, type Page, type PageRequest } from '../query/page.js';
import type { MeetingRecord, OutcomeRecord, VisitRecord } from '../query/records.js';
import { resolveMeeting } from '../query/resolve.js';
import { countVisits, listVisits, type VisitAround, type VisitFilter } from '../query/visits.js';
import type { ArticleList, LeaderList, List, MeetingList } from './connection.js';
import type { Context } from './context.js';
import type { Count, ListLoader, Some } from './list-reads.js';

/** The arguments of a field that gives a list, `O` being the orders in which it can be had. */
export interface ListArguments<O, F = unknown> {
  readonly filter?: F | null | undefined;
  readonly orderBy: O;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** What a list is around. */
interface Around<R> {
  readonly around: R;
  readonly id: string;
}

/** The meetings that a filter lets through. */
export async function allMeetings(
  args: ListArguments<MeetingOrder, MeetingFilter>,
  { store }: Context,
): Promise<MeetingList> {
  const [filter, page] = [args.filter ?? {}, pageOf(args)];
  return {
    page: mapPage(await listMeetings(store, ALL_MEETINGS, filter, page), listed),
    count: () => countMeetings(store, ALL_MEETINGS, filter),
  };
}

/** The meetings around a node. */
export async function meetingList(
  around: Around<MeetingAround>,
  args: ListArguments<MeetingOrder, MeetingFilter>,
  { loaders }: Context,
): Promise<MeetingList> {
  const { page, count } = await listAround(around, args, loaders.meetingsOf, loaders.meetingCounts);
  return { page: mapPage(page, listed), count };
}

/** The meetings that came after the one that a reference means. Throws a UsageError for an order other than in time. */
export async function followingList(
  reference: string,
  basis: FollowBasis,
  args: ListArguments<MeetingOrder, MeetingFilter>,
  { store }: Context,
): Promise<MeetingList> {
  if (args.orderBy !== 'earliest')
    throw new UsageError('orderBy must be DATE_ASC with following, but got another order.');
  const filter = args.filter ?? {};
  const earlier = await resolveMeeting(store, reference, filter.parties ?? []);
  const { first, after = null } = args;
  const page = await pageOfFollowing(store, earlier.id, basis, filter, { first, after });
  return {
    page: mapPage(page, (follows) => ({ meeting: follows.meeting, follows })),
    count: async () => (await following(store, earlier.id, basis, filter)).length,
  };
}

/** The visits that a filter lets through. */
export async function allVisits(
  args: ListArguments<DayOrder | 'support', VisitFilter>,
  { store }: Context,
): Promise<List<VisitRecord>> {
  const filter = args.filter ?? {};
  return { page: await listVisits(store, filter, pageOf(args)), count: () => countVisits(store, filter) };
}

/** The visits around a node. */
export async function visitList(
  around: Around<VisitAround>,
  args: ListArguments<DayOrder | 'support', VisitFilter>,
  { loaders }: Context,
): Promise<List<VisitRecord>> {
  return listAround(around, args, loaders.visitsOf, loaders.visitCounts);
}

/** The articles that a filter lets through. */
export async function allArticles(
  args: ListArguments<DayOrder, ArticleFilter>,
  { store }: Context,
): Promise<ArticleList> {
  const filter = args.filter ?? {};
  return { page: await listArticles(store, filter, pageOf(args)), count: () => countArticles(store, filter) };
}

/** The articles that tell of a node. */
export async function articleList(
  around: Around<ArticlesAround>,
  args: ListArguments<DayOrder, ArticleFilter>,
  { loaders }: Context,
): Promise<ArticleList> {
  return listAround(around, args, loaders.articlesOf, loaders.articleCounts);
}

/** The outcomes that a filter lets through. */
export async function allOutcomes(
  args: ListArguments<NameOrder, OutcomeFilter>,
  { store }: Context,
): Promise<List<OutcomeRecord>> {
  const filter = args.filter ?? {};
  return { page: await listOutcomes(store, filter, pageOf(args)), count: () => countOutcomes(store, filter) };
}

/** The outcomes of meetings on a date. */
export async function outcomesOn(
  id: string,
  args: ListArguments<NameOrder, OutcomeFilter>,
  { loaders }: Context,
): Promise<List<OutcomeRecord>> {
  return listAround({ around: 'date', id }, args, loaders.outcomesOf, loaders.outcomeCounts);
}

/** The leaders that a filter lets through. */
export async function leaderList(
  args: ListArguments<NameOrder, LeaderFilter>,
  { store }: Context,
): Promise<LeaderList> {
  const filter = args.filter ?? {};
  return { page: await listLeaders(store, filter, pageOf(args)), count: () => countLeaders(store, filter) };
}

/** Those who hold or held an office of a country. */
export async function leadersOf(
  country: string,
  args: ListArguments<NameOrder, LeaderFilter>,
  { loaders }: Context,
): Promise<LeaderList> {
  return listAround({ around: 'country', id: country }, args, loaders.leadersOf, loaders.leaderCounts);
}

/** The bodies, countries, places or topics that a filter lets through. */
export async function namedList<L extends 'Body' | 'Country' | 'Place' | 'Topic'>(
  label: L,
  args: ListArguments<NameOrder, NamedFilter>,
  { store }: Context,
) {
  const filter = args.filter ?? {};
  return { page: await listNamed(store, label, filter, pageOf(args)), count: () => countNamed(store, label, filter) };
}

/** A page of what is around a node, read together with those around others; counted when asked for. */
async function listAround<R, F extends object, O extends string, T>(
  { around, id }: Around<R>,
  args: ListArguments<O, F>,
  pages: ListLoader<Some<R, F, PageRequest & { readonly order?: O }>, Page<T>>,
  counts: ListLoader<Count<R, F>, number>,
): Promise<List<T>> {
  const filter = args.filter ?? ({} as F);
  return {
    page: await pages.load({ id, args: { around, filter, page: pageOf(args) } }),
    count: () => counts.load({ id, args: { around, filter } }),
  };
}

function pageOf<O>({ first, after, orderBy }: ListArguments<O>) {
  return { first, after: after ?? null, order: orderBy };
}

function listed(meeting: MeetingRecord) {
  return { meeting, follows: null };
}
