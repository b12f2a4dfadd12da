/** Seconder's version. */
export { version } from '../../package.json'
