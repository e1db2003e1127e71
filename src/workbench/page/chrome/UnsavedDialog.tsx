import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';

export interface Leaving {
  readonly name: string;
  /** What was about to be done. */
  readonly go: () => void;
}

export interface UnsavedDialogProps {
  readonly leaving: Leaving;
  save(): void;
  close(): void;
}

/** Asks before unsaved changes would go. */
export function UnsavedDialog({ leaving, save, close }: UnsavedDialogProps): React.JSX.Element {
  const go = (before: () => void): void => {
    before();
    close();
    leaving.go();
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => open || close()} modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogTitle>保存对“{leaving.name}”的改动吗？</DialogTitle>
          <DialogContent>不保存，这些改动就没有了。</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => go(save)}>保存</Button>
            <Button onClick={() => go(() => undefined)}>不保存</Button>
            <Button onClick={close}>取消</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
