import type { ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PreviewParagraph } from '../../app/insertion/preview';
import { useLooks } from '../looks';

const useStyles = makeStyles({
  page: {
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  paragraph: { margin: `0 0 ${tokens.spacingVerticalXXS}`, textIndent: '2em' },
  heading: { fontWeight: tokens.fontWeightSemibold },
  title: { textAlign: 'center', textIndent: 0 },
  flush: { textIndent: 0 },
  right: { textAlign: 'right', textIndent: 0 },
});

/** The paragraphs that would come, in small: blanks marked, headings strong; fonts are the document's affair. */
export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly PreviewParagraph[] }): ReactElement {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={styles.page} lang="zh-CN">
      {paragraphs.map(({ role, pieces }, i) => (
        <p
          key={i}
          className={mergeClasses(
            styles.paragraph,
            (role === 'title' || role === 'heading-1') && styles.heading,
            role === 'title' && styles.title,
            role === 'addressee' && styles.flush,
            (role === 'signature' || role === 'date') && styles.right,
          )}
        >
          {pieces.map(({ text, isBlank }, n) => (isBlank ? <mark key={n} className={looks.token}>{text}</mark> : <span key={n}>{text}</span>))}
        </p>
      ))}
    </div>
  );
}
