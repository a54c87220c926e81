export { Checklist } from './checklist';
export { default as checklistStyles } from './checklist.css?inline';
export { CopyNote } from './copy-note';
