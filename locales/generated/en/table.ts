/** Made by `npm run localize`; edit `locales/*.xlf` or the sources instead. */
import type { ClockTable } from "../../../src/locale/tables.js";

export const table: ClockTable = {"weekdays":["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],"am":"AM","pm":"PM","time":"h:mm a","hour":"h a","languages":{"en":"English","es":"Spanish","ase":"American Sign Language (ASL)","zh":"Chinese","cmn":"Mandarin","yue":"Cantonese","vi":"Vietnamese","ru":"Russian","uk":"Ukrainian","pt":"Portuguese","fr":"French","ht":"Haitian Creole","ar":"Arabic","sw":"Swahili","km":"Khmer","ne":"Nepali","ps":"Pashto","prs":"Dari","ko":"Korean","it":"Italian","pl":"Polish","mam":"Mam","quc":"K’iche’","qu":"Quechua"}};
