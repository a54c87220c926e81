export { NoteActions } from './note-actions';
