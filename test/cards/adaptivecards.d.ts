/** The bundle is the one form of the package that Node can load; its types are those of the package. */
declare module 'adaptivecards/dist/adaptivecards.js' {
  import * as adaptiveCards from 'adaptivecards'
  export default adaptiveCards
}
