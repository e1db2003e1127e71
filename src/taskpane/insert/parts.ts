export { DraftForm } from './DraftForm';
export { InsertPanel } from './InsertPanel';
