/** Nouns that a story can turn on: pattern of the word in a prompt | the word | thing, being, place or event. */
export const anchors = `
ships? | ship | thing
letters? | letter | thing
maps? | map | thing
dolls? | doll | thing
mirrors? | mirror | thing
diar(y|ies) | diary | thing
journals? | journal | thing
keys? | key | thing
books? | book | thing
swords? | sword | thing
crowns? | crown | thing
rings? | ring | thing
paintings? | painting | thing
portraits? | portrait | thing
photographs? | photograph | thing
treasures? | treasure | thing
relics? | relic | thing
amulets? | amulet | thing
clocks? | clock | thing
watch(es)? | watch | thing
box(es)? | box | thing
manuscripts? | manuscript | thing
wills? | will | thing
machines? | machine | thing
engines? | engine | thing
cures? | cure | thing
seeds? | seed | thing
bells? | bell | thing
violins? | violin | thing
pianos? | piano | thing
trains? | train | thing
stars? | star | thing
flowers? | flower | thing
capsules? | capsule | thing
pods? | pod | thing
rockets? | rocket | thing
lanterns? | lantern | thing
radios? | radio | thing
masks? | mask | thing
stones? | stone | thing
recipes? | recipe | thing
lamps? | lamp | thing
comets? | comet | thing
dragons? | dragon | being
ghosts? | ghost | being
witch(es)? | witch | being
wizards? | wizard | being
robots? | robot | being
androids? | android | being
monsters? | monster | being
vampires? | vampire | being
werewol(f|ves) | werewolf | being
wol(f|ves) | wolf | being
mermaids? | mermaid | being
strangers? | stranger | being
aliens? | alien | being
demons? | demon | being
gods? | god | being
golems? | golem | being
creatures? | creature | being
angels? | angel | being
foxes|fox | fox | being
bears? | bear | being
giants? | giant | being
lighthouses? | lighthouse | place
manors? | manor | place
mansions? | mansion | place
castles? | castle | place
fortress(es)? | fortress | place
islands? | island | place
librar(y|ies) | library | place
greenhouses? | greenhouse | place
hotels? | hotel | place
caves? | cave | place
towers? | tower | place
theat(re|er)s? | theatre | place
museums? | museum | place
hospitals? | hospital | place
graveyards?|cemeter(y|ies) | graveyard | place
wells? | well | place
mills? | mill | place
bridges? | bridge | place
stations? | station | place
bunkers? | bunker | place
swamps? | swamp | place
labyrinths?|mazes? | labyrinth | place
gardens? | garden | place
portals? | portal | place
baker(y|ies) | bakery | place
shops? | shop | place
vaults? | vault | place
schools? | school | place
monaster(y|ies) | monastery | place
murders? | murder | event
disappearances?|disappeared|vanish(ed|es)? | disappearance | event
kidnappings? | kidnapping | event
crimes? | crime | event
thefts?|heists?|robber(y|ies) | theft | event
secrets? | secret | event
myster(y|ies) | mystery | event
riddles? | riddle | event
curses? | curse | event
prophec(y|ies) | prophecy | event
wars? | war | event
plagues? | plague | event
epidemics? | epidemic | event
escapes? | escape | event
conspirac(y|ies) | conspiracy | event
betrayals? | betrayal | event
weddings? | wedding | event
love | love | event
duels? | duel | event
expeditions? | expedition | event
disasters? | disaster | event
rebellions?|revolts? | rebellion | event
inheritances? | inheritance | event
signals? | signal | event
dreams? | dream | event
fog | fog | event
storms? | storm | event
droughts? | drought | event
promises? | promise | event
divorces? | divorce | event
illness(es)? | illness | event
silence | silence | event
memor(y|ies) | memory | event
songs? | song | event
`;

/** Nouns that say who a hero is. */
export const kinds =
  "keeper clockmaker watchmaker healer knight wizard witch mage sorcerer sorceress hunter huntress mercenary soldier captain pilot navigator mechanic engineer scientist astronaut doctor surgeon nurse detective inspector investigator journalist reporter policeman policewoman officer writer novelist poet painter artist musician composer pianist violinist actor actress director teacher professor student schoolboy schoolgirl librarian archivist architect carpenter blacksmith baker cook chef gardener fisherman sailor pirate thief burglar spy diplomat prince princess king queen emperor empress count countess baron baroness duke duchess lieutenant monk nun priest peasant shepherd shepherdess miller cobbler tailor seamstress weaver merchant trader wanderer traveller traveler archaeologist cartographer mapmaker postman postwoman driver conductor guide watchman guard ranger forester programmer hacker robot boy girl youth man woman widow widower orphan father mother son daughter brother sister grandmother grandfather translator antiquarian restorer photographer illusionist magician alchemist lawyer judge farmer astronomer chronicler printer apothecary ferryman smuggler inventor governess maid midwife beekeeper lamplighter cellist botanist biologist linguist courier scavenger warden apprentice tinker";

/** Words that make a phrase after "in", "on" or "at" a place. */
export const placeWords =
  "city town village hamlet island station castle fortress forest wood woods sea ocean port harbour harbor planet orbit ship train carriage house manor mansion hotel inn tavern school university academy library theatre theater museum hospital monastery desert mountain mountains valley steppe tundra swamp kingdom empire republic capital dungeon cave bunker underground lighthouse mill laboratory lab colony base moon mars venus space world country land edge outskirts coast shore province farm apartment flat yard alley quarter district prison camp circus mine street river lake bay cliff wasteland ruins suburb metropolis archipelago";

/** Words by which a prompt calls for a genre; the first part of a word is enough. `!`: it names the genre itself. */
export const genreWords = {
  fantasy:
    "!fantasy magic mage wizard dragon elf elves dwarf orc spell knight witch sorcer kingdom prophecy sword enchant relic",
  scifi:
    "!science !sci-fi !scifi !science-fiction space spaceship starship planet galax robot android station orbit mars !cyberpunk alien clone star astronaut future rocket cosm",
  mystery:
    "!mystery !detective murder sleuth investigat clue crime theft kidnap disappear alibi sherlock !noir !whodunit inspector remember amnesia",
  horror:
    "!horror scary terrify nightmare ghost haunt monster demon vampire werewolf zombie graveyard creepy eldritch",
  adventure:
    "!adventure pirate treasure expedition jungle voyage island map chase caravan ship captain explorer sail",
  romance: "!romance !romantic love wedding bride groom kiss sweetheart fiance",
  historical:
    "!historical empire tsar revolution century war noble hussar medieval victorian regency emperor court napoleon",
  drama:
    "!drama family divorce illness school father mother brother sister neighbour neighbor everyday teacher apartment factory grief funeral",
  postapoc:
    "!post-apocaly !apocaly wasteland survivor bunker fallout radiation mutant nuclear pandemic virus collapse",
  fairytale: "!fairy !fairytale !fairy-tale once-upon talking princess enchanted goblin giant !bedtime",
};

/** Words that call up a landscape beside the genre's own. */
export const motifWords = {
  sea: "lighthouse sea ship island port harbour harbor tide sailor fisherman ocean pirate coast",
  city: "city street capital alley quarter london paris venice prague york",
  forest: "forest wood woods grove hunter ranger",
  house: "house manor mansion apartment hotel home",
  space: "space saturn jupiter orbit planet starship spaceship mars moon rocket",
  school: "school teacher university academy student lesson",
  road: "train road carriage bus highway journey",
  castle: "castle king queen prince throne knight palace",
  workshop: "clockmaker watchmaker workshop blacksmith mechanic inventor engineer carpenter clock",
  winter: "winter snow frost blizzard ice polar arctic north",
  village: "village hamlet farm",
  desert: "desert sand dune oasis caravan",
};

export const adultWords = "porn erotic erotica sex nude nsfw 18+ orgy gore dismember disembowel torture-porn";
