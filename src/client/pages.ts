/** A page of a list of the API, as far as it must be asked for to go on behind it. */
export interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * Pages from the cursor `after` on (null for the start), each asked for when it is wanted, until one has none behind it or there is
 * no list. Throws what `read` throws.
 */
export async function* pagesOf<P extends Page>(
  read: (after: string | null) => Promise<P | null | undefined>,
  after: string | null,
): AsyncGenerator<P, void, undefined> {
  for (let from: string | null = after; ; ) {
    const page = await read(from);
    if (!page) return;
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null || endCursor === undefined) return;
    from = endCursor;
  }
}
