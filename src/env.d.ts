declare namespace App {
  interface Locals {
    corpus: import('./corpus/corpus.ts').Corpus
  }
}
