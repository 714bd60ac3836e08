//! Words that mean the same: two spellings of one language, and what a word of the field is in
//! the other language. The glossary of the data adds its official terms to these.
//!
//! A bundle holds the texts of one language: this is how a query in the other finds them.

/// Spellings of one word.
pub const SPELLINGS: &[&[&str]] = &[
    &["defence", "defense"],
    &["centre", "center"],
    &["program", "programme"],
    &["behaviour", "behavior"],
    &["licence", "license"],
    &["judgement", "judgment"],
    &["email", "e mail", "courriel"],
    &["cooperation", "co operation"],
    &["interdepartmental", "inter departmental"],
    &["multinational", "multi national"],
    &["multifactor", "multi factor"],
    &["on line", "online", "en ligne"],
    &["artificial intelligence", "ai", "intelligence artificielle", "ia"],
    &["us", "usa", "u s", "united states", "american", "etats unis", "e u", "americain"],
    &["canadian", "canada", "canadien"],
    &["r d", "research and development", "recherche developpement"],
    &["public private", "ppp", "prive public"],
    &["research", "r d"],
];

/// English words = French words, folded, one meaning on a line.
pub const MEANINGS: &str = "\
strategy=strategie
law, act, legislation, statute=loi, legislation
bill=projet de loi
royal assent=sanction royale
regulation, rule=reglement, reglementation, regle
standard, norm=norme
policy=politique
directive=directive
executive order=decret presidentiel, decret
memorandum=memorandum, protocole
agreement, deal, pact=accord, entente
treaty, convention=traite, convention
declaration, statement=declaration, enonce
joint=conjoint, commun
review=examen
audit=audit, verification
auditor=verificateur
report=rapport
reporting, report=signalement, declaration
mandatory, compulsory=obligatoire
voluntary=volontaire
notify, notification=notifier, notification, avis
guidance, advice=conseils, orientations
advisory, alert=avis, alerte
exercise, drill=exercice
roadmap=feuille de route
framework=cadre
campaign=campagne
awareness=sensibilisation
month=mois
forum=forum
summit=sommet
leaders=dirigeants, leaders
council=conseil
committee=comite
parliamentarians=parlementaires
parliament=parlement
commission=commission
agency=agence, organisme
department, ministry=ministere, departement
office=bureau
bureau=bureau
board=commission, conseil
centre=centre
police=police, gendarmerie
army, armed forces, military=armee, forces armees, militaire
defence=defense
deterrence, deter=dissuasion, dissuader
offensive=offensif
active=actif
defend forward=defense avancee
intelligence=renseignement
signals=signaux, electromagnetique
spy, espionage=espion, espionnage
spyware=logiciel espion
privacy=vie privee
personal information, personal data=renseignements personnels, donnees personnelles
rights=droits
human rights=droits de la personne
values=valeurs
freedom=liberte
encryption, cryptography=chiffrement, cryptographie
quantum=quantique
post quantum=post quantique
border=frontiere
beyond the border=par dela la frontiere
grid, power grid=reseau electrique
electricity, power=electricite, electrique
energy=energie
pipeline=pipeline
gas=gaz
oil=petrole
water=eau
hospital, health=hopital, sante
bank, finance, financial=banque, finance, financier
transport, transportation=transport
telecommunications, telecom=telecommunications, telecom
satellite, space=satellite, espace
network=reseau
internet=internet
cloud=infonuagique, nuage
software=logiciel
malware=maliciel
ransomware=rancongiciel
phishing=hameconnage
fraud, scam=fraude, arnaque
crime=crime, criminalite
cybercrime=cybercriminalite
criminal=criminel
hacker, hackers=pirate, pirates informatiques
hack, breach=piratage, atteinte
data breach=atteinte a la protection des donnees, vol de donnees
theft=vol
attack=attaque
cyberattack=cyberattaque
threat=menace
cyberthreat=cybermenace
threat assessment=evaluation des menaces
assessment=evaluation
risk=risque
vulnerability=vulnerabilite
incident=incident
cyberincident=cyberincident
incident response=reponse aux incidents
response, respond=reponse, intervention, repondre
recovery=reprise, retablissement
resilience=resilience
emergency=urgence
critical infrastructure=infrastructures essentielles
infrastructure=infrastructure
owner=proprietaire
operator=exploitant
supply chain=chaine d approvisionnement
procurement=approvisionnement, achats
supplier, vendor=fournisseur
certification=certification
research=recherche
innovation=innovation
technology=technologie
workforce, staff, personnel=main d oeuvre, personnel, effectif
skills, talent=competences, talents
training, education=formation, education
school, university=ecole, universite
job, jobs=emploi
government=gouvernement
federal=federal
provinces=provinces
private sector=secteur prive
public sector=secteur public
industry=industrie
company, business=entreprise
small business=petites entreprises, pme
partnership=partenariat
information sharing=echange d information
sharing, exchange=echange, partage
governance=gouvernance
leadership, lead=direction, diriger
minister=ministre
president=president
prime minister=premier ministre
secretary=secretaire
director=directeur
coordinator=coordonnateur
budget, funding, money, cost=budget, financement, argent, cout
spending, dollars=depenses, dollars
million=million
billion=milliard
deadline=echeance, delai
hours=heures
days=jours
year=annee, ans
goal, aim, objective=but, objectif
measure=mesure
commitment=engagement
duty, obligation=obligation
penalty, fine=sanction, amende
sanctions=sanctions
court, warrant=tribunal, mandat
lawful access=acces legal
international law=droit international
law of war, armed conflict=conflit arme
norms=normes
allies=allies
alliance=alliance
foreign=etranger
china, chinese, prc=chine, chinois, rpc
russia, russian=russie, russe
north korea=coree du nord
iran, iranian=iran, iranien
japan=japon
mexico=mexique
latvia=lettonie
nato=otan
united nations, un=onu, nations unies
white house=maison blanche
homeland security=securite interieure
public safety=securite publique
national security=securite nationale
security, secure=securite, securiser, sur
safety=surete, securite
cyberspace=cyberespace
cyber=cyber, cybernetique, informatique
election=election
democracy=democratie
disinformation=desinformation
child, children=enfant
women=femmes
indigenous=autochtone
arctic=arctique
north=nord
aerospace=aerospatial
modernization=modernisation
attribution=attribution
capability, capacity=capacite
gap=ecart, lacune
difference, differ=difference, differer
comparison, compare=comparaison, comparer
similar, aligned=semblable, concordance
implementation=mise en oeuvre
evaluation=evaluation
consultation=consultation
hunt=chasse
operation=operation
command=commandement
weapon=arme
war=guerre
peace=paix
trade=commerce
economic=economique
prosperity=prosperite
climate=climat
digital=numerique
age=ere, age
secure by design=securite des la conception
zero trust=confiance zero, verification systematique
botnet=reseau zombie, botnet
january=janvier
february=fevrier
march=mars
april=avril
june=juin
july=juillet
august=aout
september=septembre
october=octobre
november=novembre
december=decembre
story=recit, histoire
source=source
theme=theme
history=histoire, historique
today, present=aujourd hui, actuel
first=premier
new=nouveau
former=ancien
ban, bar=interdire, exclure, exclusion
expire, lapse=expirer, caducite
created, creation, established=creation, cree
published, release=publication, publie
introduced, tabled=depot, depose
withdrawal, withdraw, leave=retrait, quitter
cut=reduction, reduire";

/// Other spellings of a word that follow from a rule.
pub fn respelt(word: &str) -> Option<String> {
    const ENDINGS: [(&str, &str); 8] = [
        ("isation", "ization"),
        ("isations", "izations"),
        ("ising", "izing"),
        ("ised", "ized"),
        ("ization", "isation"),
        ("izations", "isations"),
        ("izing", "ising"),
        ("ized", "ised"),
    ];
    let (from, to) = ENDINGS.iter().find(|(from, _)| word.ends_with(from))?;
    Some(format!("{}{to}", word.strip_suffix(from)?))
}
