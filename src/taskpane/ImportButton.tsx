import { useRef, type ReactElement } from 'react';
import { Button } from '@fluentui/react-components';
import { useLooks } from './looks';

interface ImportButtonProps {
  /** The button's words, and the name of what is behind it. */
  readonly label: string;
  /** What the file is called at its end. */
  readonly accept?: string;
  readonly onFile: (chosen: File) => void;
}

/** 导入: a small button that lets one file be chosen, a JSON unless said otherwise. */
export function ImportButton({ label, accept = '.json,.txt', onFile }: ImportButtonProps): ReactElement {
  const looks = useLooks();
  const file = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" className={looks.smallButton} onClick={() => file.current?.click()}>{label}</Button>
      <input
        ref={file}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // The same file mended and chosen again must be read again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
