import type { JSX } from 'preact';

interface FileInputProps {
  id: string;
  label: string;
  disabled?: boolean;
  take: (text: string) => void;
}

/** A file from this machine, as text; the same file can be chosen again once it has been mended. */
export function FileInput({ id, label, disabled = false, take }: FileInputProps): JSX.Element {
  return (
    <div class="file">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void file.text().then(take);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
