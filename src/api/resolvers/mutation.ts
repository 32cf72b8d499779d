import type { Token } from '../../access/token.js';
import type { Reason } from '../../model/decision.js';
import { UsageError } from '../../model/errors.js';
import type { ArticleFields } from '../editor.js';
import type { MutationIngestArticleArgs, Resolvers } from '../generated/resolvers.js';
import { loadKnown, loadSure } from '../load.js';

export const mutationResolvers = {
  Mutation: {
    ingestArticle: (_root, { input }, { editor }) => editor.ingest(fieldsOf(input)),
    removeArticle: (_root, { id }, { editor }) => editor.remove(id),
    mergeNodes: (_root, { input }, { editor, bearer }) =>
      editor.merge(input.first, input.second, reasonOf(input, bearer)),
    splitNode: (_root, { input: { id, names = [], articles = [], ...why } }, { editor, bearer }) =>
      editor.split(id, { names, articles }, reasonOf(why, bearer)),
    renameNode: (_root, { input }, { editor, bearer }) => editor.rename(input.id, input.name, reasonOf(input, bearer)),
    undoDecision: (_root, { input }, { editor, bearer }) => editor.undo(input.decision, reasonOf(input, bearer)),
  },
  IngestPayload: {
    article: ({ article }, _args, context) => loadSure('Article', article, context),
    meetings: ({ meetings }, _args, context) => loadKnown(meetings, 'Meeting', context),
  },
  RemovePayload: { meetings: ({ meetings }, _args, context) => loadKnown(meetings, 'Meeting', context) },
  DecisionPayload: {
    decision: (decision) => decision,
    node: ({ of }, _args, { loaders }) => loaders.node.load(of),
    into: ({ into }, _args, { loaders }) => (into === null ? null : loaders.node.load(into)),
  },
} satisfies Resolvers;

/** The fields that were given. */
function fieldsOf(input: MutationIngestArticleArgs['input']): ArticleFields {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined));
}

/** As long as a name may be that somebody gives for whoever decides. */
const LONGEST_NAME = 100;

/** Who decides, by which token, and why, now. Throws a UsageError for a name that is too long. */
function reasonOf(
  { by, because }: { readonly by?: string | null | undefined; readonly because: string },
  bearer: Token | null,
): Reason {
  const name = by?.trim() ?? '';
  if (name.length > LONGEST_NAME)
    throw new UsageError(`by must have at most ${LONGEST_NAME} characters, but got ${name.length}.`);
  const token = `token ${bearer?.name ?? 'unknown'}`;
  return { by: name === '' ? token : `${name} (${token})`, because, at: new Date().toISOString() };
}
