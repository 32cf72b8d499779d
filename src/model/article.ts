/** An article as it reaches the extractor: its text and what is known about where it comes from. */
export interface Article {
  /** Made from the URL if there is one, else from the text: see `articleId`. */
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** The report that the facts were taken from, where the article itself is somebody's retelling. */
  readonly after: string | null;
  /** Absolute http(s) address, normalised. */
  readonly url: string | null;
  /** Day of publication, `YYYY-MM-DD`; null if the source does not tell. */
  readonly published: string | null;
  /** The body that spans count in, in UTF-16 code units; paragraphs are parted by blank lines. */
  readonly text: string;
  /** SHA-256 (hex) over all of the above: an article with an equal digest is the same article. */
  readonly digest: string;
}
