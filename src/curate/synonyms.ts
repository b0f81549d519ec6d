/** Verbs and their nouns in the order of a group: what happens. Two headlines that share a group tell of one deed; that have two different ones, of two. */
export const DEEDS = `
  die dies died dead death deaths deadly dying kill kills killed killing fatal fatally fatalities slain lives toll perish perished
  wound wounds wounded injure injures injured injuring injuries injury hurt
  seize seizes seized seizing seizure hijack hijacks hijacked hijacking hijackers commandeer
  arrest arrests arrested arresting detain detains detained detention held custody nab nabbed
  jail jails jailed prison imprison imprisoned imprisonment
  sentence sentenced sentences
  free frees freed release releases released releasing liberate liberated
  escape escapes escaped flee flees fled fleeing evacuate evacuates evacuated evacuation evacuations
  fire fired sack sacks sacked sacking oust ousts ousted ouster ousting remove removes removed removal dismiss dismisses dismissed dismissal
  resign resigns resigned resignation quit quits quitting
  hire hires hired hiring appoint appoints appointed appointment name names named naming pick picks picked tap taps tapped nominate nominates nominated nomination unveil unveils unveiled
  return returns returned returning reinstate reinstates reinstated
  explode explodes exploded exploding explosion explosions blast blasts detonate detonated detonation bombing erupt erupts
  crash crashes crashed collide collides collided collision collisions wreck derail derails derailed derailment
  collapse collapses collapsed collapsing
  sink sinks sank sunk sinking capsize capsizes capsized
  shoot shoots shooting shootings gunman gunmen shooter gunfire gunned opened shot shots
  stab stabs stabbed stabbing stabbings knife
  bomb bombs bombard bombards bombardment strike strikes airstrike airstrikes shell shells shelled shelling pound pounds
  raid raids raided raiding stormed storming
  down downs downed intercept intercepts intercepted
  launch launches launched launching
  invade invades invaded invasion
  retreat retreats retreated withdraw withdraws withdrew withdrawal withdrawn withdrawing pullout pulls
  capture captures captured recapture recaptures recaptured retake retakes retook
  agree agrees agreed agreeing agreement deal deals accord pact pacts settlement settle settles settled reach reaches reached
  sign signs signed signing
  reject rejects rejected rejecting rejection refuse refuses refused refusal rebuff rebuffs spurn spurns
  deny denies denied denying denial
  accuse accuses accused accusing accusation accusations blame blames blamed allege alleges allegation allegations
  charge charges charged indict indicts indicted indictment
  convict convicts convicted conviction guilty
  acquit acquits acquitted acquittal cleared
  sue sues sued suing lawsuit lawsuits suit
  rule rules ruled ruling rulings verdict declared declares
  appeal appeals appealed
  condemn condemns condemned condemning condemnation denounce denounces denounced slam slams slammed blast criticise criticises criticised criticize criticizes criticized
  warn warns warned warning warnings
  threaten threatens threatened threatening threat threats
  urge urges urged urging call calls called calling demand demands demanded
  suspend suspends suspended suspending suspension freeze freezes froze frozen halt halts halted halting pause pauses paused
  resume resumes resumed resuming restart restarts restarted restore restores restored
  delay delays delayed delaying postpone postpones postponed postponement
  cancel cancels cancelled canceled scrap scraps scrapped revoke revokes revoked annul annuls annulled
  ban bans banned banning prohibit prohibits prohibited outlaw outlaws outlawed
  lift lifts lifted lifting ease eases eased easing
  impose imposes imposed imposing slap slaps slapped
  approve approves approved approving approval adopt adopts adopted greenlight
  vote votes voted voting
  win wins won winning victory victories defeat defeats defeated beat beats
  lose loses lost losing concede concedes conceded
  meet meets met meeting talks hosts host
  visit visits visited visiting arrive arrives arrived arriving
  cut cuts cutting slash slashes slashed reduce reduces reduced lower lowers lowered
  raise raises raised raising hike hikes hiked
  grow grows grew growth rise rises rose rising surge surges surged soar soars soared jump jumps jumped climb climbs climbed
  fall falls fell falling drop drops dropped slump slumps slumped plunge plunges plunged tumble tumbles tumbled
  test tests tested testing
  attack attacks attacked attacking assault assaults assaulted ambush ambushed
  protest protests protested protesting protesters demonstrate demonstration demonstrations demonstrators rally rallies rallied marchers
  strike walkout walkouts stoppage
  apologise apologises apologised apologize apologizes apologized apology sorry
  hack hacks hacked hacking hackers cyberattack
  leak leaks leaked leaking
  rescue rescues rescued rescuing rescuers
  trap traps trapped stuck stranded
  kidnap kidnaps kidnapped kidnapping abduct abducts abducted abduction
  deport deports deported deportation deportations expel expels expelled expulsion
  open opens opened opening
  close closes closed closing closure closures shut shuts shutting shutdown
  buy buys bought acquire acquires acquired acquisition takeover purchase
  sell sells sold sale
  merge merges merged merger
  plot plots plotted plotting
  thwart thwarts thwarted foil foils foiled
  spark sparks sparked trigger triggers triggered
  defend defends defended
  honour honours honoured honor honors honored
  marry marries married wedding
  elect elects elected
  extend extends extended extension prolong prolongs prolonged
  offer offers offered propose proposes proposed proposal
  pledge pledges pledged promise promises promised vow vows vowed
  consider considers considered considering weigh weighs mull mulls review reviews reviewing
  plan plans planned planning
  restrict restricts restricted restriction restrictions curb curbs
  divert diverts diverted reroute rerouted
  celebrate celebrates celebrated celebration celebrations
  end ends ended ending stop stops stopped stopping
  begin begins began begun start starts started starting
  survive survives survived surviving
  face faces faced facing
  dissolve dissolves dissolved dissolution
  recall recalls recalled
  grounds grounded
  destroy destroys destroyed destruction
  block blocks blocked blockade
  veto vetoes vetoed
  investigate investigates investigated investigating investigation probe probes inquiry
`

/** Other words that newsrooms use for one another, a group a line. */
export const SYNONYMS = `
  houthi houthis huthi huthis
  hezbollah hizbollah hizbullah hezbullah
  daesh isis
  taliban taleban
  ship ships vessel vessels boat boats tanker tankers freighter warship warships destroyer frigate
  car cars vehicle vehicles
  plane planes aircraft jet jets airplane airliner
  truce truces ceasefire ceasefires armistice
  wildfire wildfires bushfire bushfires blaze blazes
  quake quakes earthquake earthquakes tremor tremors
  flood floods flooding flooded floodwaters
  landslide landslides mudslide mudslides
  premier pm
  president presidential presidency presidents
  chief head boss leader leaders ceo director
  lawmaker lawmakers mp mps legislator legislators deputies deputy parliamentarian
  politician politicians
  parliament parliamentary legislature
  envoy envoys ambassador ambassadors diplomat diplomats emissary
  soldier soldiers troop troops serviceman servicemen
  military army armed forces
  navy naval
  police policeman cop cops officers
  rebel rebels insurgent insurgents guerrilla guerrillas fighters militant militants militia militias
  terror terrorist terrorists terrorism
  child children kid kids
  pupil pupils student students
  worker workers employee employees staff labourers laborers
  migrant migrants refugee refugees
  firm firms company companies
  court courts judge judges tribunal
  trial trials hearing
  lawyer lawyers attorney attorneys
  prosecutor prosecutors
  election elections poll polls electoral
  opposition rival rivals
  frontrunner favourite favorite
  nuclear atomic
  missile missiles rocket rockets
  drone drones uav uavs
  drill drills exercise exercises manoeuvres maneuvers
  corruption graft bribery bribe bribes
  fraud scam scams
  murder murders murdered assassination assassinate assassinated homicide
  money cash funds funding
  budget budgetary spending
  tax taxes
  oil crude petroleum
  power electricity
  outage outages blackout blackouts
  hurricane hurricanes cyclone cyclones typhoon typhoons
  avalanche avalanches
  epidemic epidemics outbreak outbreaks pandemic
  vaccine vaccines vaccination jab jabs
  hospital hospitals clinic clinics
  journalist journalists
  activist activists campaigner campaigners dissident dissidents
  hostage hostages captive captives
  prisoner prisoners inmate inmates detainee detainees
  suspect suspects
  victim victims casualties
  civilian civilians
  settler settlers settlement settlements
  airport airports
  train trains rail railway
  helicopter helicopters chopper choppers
  tariff tariffs levy levies duties
  sanction sanctions embargo
  inflation prices
  unemployment jobless
  profit profits earnings
  share shares stock stocks
  refinery refineries
  pipeline pipelines
  coup putsch
  junta
  monarch king queen
  pope pontiff vatican
  bishop bishops archbishop cardinal
  singer singers musician
  actor actress
  footballer footballers
  coach
  teenager teenagers teen teens
  baby babies infant infants newborn
  woman women
  man men
  wife husband spouse
  house home homes
  school schools
  university universities college
  climate
  emission emissions
  heatwave heatwaves heat
  drought droughts
  border borders frontier
  island islands
  bridge bridges
  tunnel tunnels
  dam dams
  port ports harbour harbor
  market markets
  bank banks lender lenders
  loan loans
  debt debts
  rate rates
  minister ministers
  senator senators
  governor governors
  mayor mayors
  candidate candidates
  voter voters
  coalition coalitions
  reporter
  euro euros
  dollar dollars usd
  pound pounds sterling
  football soccer
  secret secrets classified confidential
  spy spies spying espionage
  bloc group grouping
  summit summits
  recruit recruits recruitment
  stampede crush
  stadium stadiums
`

/** Phrases that have a shorter name: the name, then the phrases, their words joined by `_`. */
export const PHRASES = `
  pm prime_minister
  ceo chief_executive chief_executive_officer
  ai artificial_intelligence
  imf international_monetary_fund
  icc international_criminal_court
  icj international_court_of_justice
  iaea international_atomic_energy_agency
  fed federal_reserve
  ecb european_central_bank
  eu european_commission
  idf israel_defense_forces israel_defence_forces
  top_court supreme_court top_court highest_court
  white_house white_house
  fm foreign_minister
  mp member_of_parliament members_of_parliament
  airstrike air_strike air_strikes air_raid air_raids
  truce cease_fire
  arrest in_custody
  die lost_their_lives
  jail behind_bars
  reject turn_down turns_down turned_down
  resign step_down steps_down stepped_down stepping_down
  shoot shot_dead
`
