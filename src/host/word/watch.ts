import { watchParagraphs } from './newer';

/**
 * Be told that something may have changed. The selection's event exists in every
 * Word and comes late, in batches or not at all (pitfall 18), paragraph events
 * exist only in newer ones and miss changes (pitfall 17): both are hints. Nothing
 * is read or written in here; who listens decides when to look.
 */
export function watch(listener: () => void): () => void {
  const { document } = Office.context;
  const heard = (): void => listener();
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, heard);
  const stopParagraphs = watchParagraphs(heard);
  return () => {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: heard });
    stopParagraphs();
  };
}
