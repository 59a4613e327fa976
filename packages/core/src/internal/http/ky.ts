// A module of its own, so that the build carries of ky only what leads to its function.
export { default as ky } from 'ky'
