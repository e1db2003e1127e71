/** The text of a file that the department serves beside the pane; null where there is none. Rejects when it cannot be had. */
export async function servedFile(name: 'facts' | 'words' | 'sessions'): Promise<string | null> {
  const response = await fetch(`assets/department-${name}.json`, { cache: 'no-cache' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}
