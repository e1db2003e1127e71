/** All of 待填 that the pane's frame uses: one file to the bundler, loaded once the frame shows. */
export { pendingRows } from '../../app/selectors-fill';
export { FillPreview } from './FillPreview';
export { FillView } from './FillView';
