export { laboratoryChoices, withdrawalQuestions } from './choices';
export { emptyFields, type FieldName, type FormFields } from './fields';
export { notTested } from './gene';
export { readForm } from './read-form';
