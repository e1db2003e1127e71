/** The text of the words that the department serves beside the pane; null where there is no such file. Rejects when it cannot be had. */
export async function servedWords(): Promise<string | null> {
  const response = await fetch('assets/department-words.json', { cache: 'no-cache' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`department-words.json: ${response.status}`);
  return response.text();
}
