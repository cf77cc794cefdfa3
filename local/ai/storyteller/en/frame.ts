/** Sentences that frame a story: how it is announced, how it begins, how the hero is named. */
export const frame = `
== leads
Later it will be told in a single line: "{premise}." In truth it began more quietly than that.
"{premise}": that is how people put it now, looking back, and it all adds up. That morning nothing did.
If anyone asks how it started, you will keep the answer short: "{premise}." But you will pause before you say it, because there was something else.
Every story has its first sentence. Yours goes like this: "{premise}." The rest you had to find out for yourself.

== selves
Your name is {hero}. Ask anyone here who that is, and they will say: {kind}. They are nearly right.
{Hero}: few here know the name. To the rest you are simply {kind}, and they think that says it all.
They call you {hero} to your face. Behind your back they add: {kind}.

== motives
Values a promise kept above all things, and fears nothing so much as arriving late.
Says little, notices a great deal, and has never learned to walk past.
Good at waiting and bad at asking; both will be needed before long.
Has carried somebody else's secret for so long that it has grown a second heartbeat.
Trusts objects more than words, and people more than rumours.
Once stepped back from the choice of a lifetime, and does not mean to do so twice.

== heart
At the heart of it all: the {anchor}.
== scene
It happens {place}.
== thread
A thread that matters: "{instruction}".
== here
{Place} it is quiet today, quieter than on ordinary days.
{Place} people are the last to hear of such things, and the loudest to judge them.
{Place} they know how to keep silent, and today you can hear it.
== darker
The tone is dark: hope is expensive here, and it is paid for in advance.
== lighter
The tone is light: even trouble has a sense of humour here, and behind every door somebody is making tea.
== opposition
In the way stands {foe}: {foeDescription}.
== beside
At the hero's side is {ally}: {allyDescription}.
== beyond
The author adds: "{rest}."
== haunting
And one thing more will not leave you alone: "{instruction}." You cannot yet see how it belongs to the rest, only that it does.
== cast
Companions and others on the road: {names}.
== full
has reached its limit
== empty
is spent
== course
What has happened:

== bridges
A day goes by, and another after it.
In the morning it all begins again.
By evening you are somewhere else, with other things to worry about.
The breathing space is a short one.
After that, things move faster.
You hardly sleep that night, and in the morning you are on your feet again.
The next day and night run together into one long minute.
You have barely caught your breath when this happens.
There would be much to think about in that, but nobody gives you the time.
~ The next day the weather turns, and the plans turn with it.
A week passes, quiet and stretched tight as a string.
Still, there is nothing for it but to go on.
The third day brings something new.
Afterwards you will go back in your mind to the hour that followed.
Somebody shakes you awake.
By noon it is clear that this was only the beginning.
You have time to eat, to wash, and to believe the worst is over.
The news finds you by itself.
By the end of the week you are where you never meant to be.
And then time seems to stumble.

== place sea
on a rocky coast where the lighthouse is seen before the houses are
== place city
in a city where every courtyard keeps its own memory
== place forest
at the edge of a forest that has no other edge
== place house
in an old house with more rooms than keys
== place space
on a far station where the post takes eleven months
== place school
in a school whose bell is heard three streets away
== place road
on the road, between two stations
== place castle
in a castle built on the site of another castle
== place workshop
in a street of craftsmen, where the hammering starts at dawn
== place winter
in a country where winter takes half the year
== place village
in a village that can be seen only from the hill
== place desert
at the edge of the sands, by the last well

== consequence
The decision is made: {past}. Saying it was easier than doing it, and doing it was easier than thinking about it afterwards. But it is done, and the way back has closed.
You chose: {past}. {Ally} gives you a sidelong look, weighing what will come of it, and says nothing aloud. The first of it is already here.
"So be it, then: {past}," you say, to hear how it sounds. It sounds better than you feared. It goes better, too.
You lost no time: {past}. It did not go quite as planned, but it went quickly, and those who might have stopped it came late.
And so it was: {past}. For a while it seemed that nothing had changed. Then everything changed at once.
`;
