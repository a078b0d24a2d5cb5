<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n badge(s) left</source>
        <translation>
            <numerusform>%n badge restant</numerusform>
            <numerusform>%n badges restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n restant</numerusform>
            <numerusform>%n restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n waiting</source>
        <translation>
            <numerusform>À l’arrêt, %n en attente</numerusform>
            <numerusform>À l’arrêt, %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed so far.</source>
        <translation>
            <numerusform>%n badge imprimé jusqu’ici.</numerusform>
            <numerusform>%n badges imprimés jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>il y a&#x202f;%n s</numerusform>
            <numerusform>il y a&#x202f;%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, %n kiosk(s)</source>
        <translation>
            <numerusform>À jour, %n borne</numerusform>
            <numerusform>À jour, %n bornes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n catégorie</numerusform>
            <numerusform>%n catégories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left before a wait.</source>
        <translation>
            <numerusform>Code PIN erroné. Il reste %n essai avant une attente.</numerusform>
            <numerusform>Code PIN erroné. Il reste %n essais avant une attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits all %n people.</source>
        <translation>
            <numerusform>Tout tient sur %n badge.</numerusform>
            <numerusform>Tout tient sur les %n badges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not fit.</source>
        <translation>
            <numerusform>%n badge déborde.</numerusform>
            <numerusform>%n badges débordent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shrink, the smallest to {size} mm.</source>
        <translation>
            <numerusform>%n texte réduit, à {size} mm.</numerusform>
            <numerusform>%n textes réduits, le plus petit à {size} mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have letters no font here draws.</source>
        <translation>
            <numerusform>%n badge a des lettres sans police de caractères.</numerusform>
            <numerusform>%n badges ont des lettres sans police de caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n porte</numerusform>
            <numerusform>%n portes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this category</source>
        <translation>
            <numerusform>%n de cette catégorie</numerusform>
            <numerusform>%n de cette catégorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n à la fois</numerusform>
            <numerusform>%n à la fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pass with this escort</source>
        <translation>
            <numerusform>%n personne passe avec cette escorte</numerusform>
            <numerusform>%n personnes passent avec cette escorte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Badge entier</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Sélection&#x202f;: {count}</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <source>Duplicate this design</source>
        <translation>Dupliquer ce modèle</translation>
    </message>
    <message>
        <source>Import from Indico or pretix…</source>
        <translation>Importer d’Indico ou de pretix…</translation>
    </message>
    <message>
        <source>Print badges with this design</source>
        <translation>Imprimer les badges avec ce modèle</translation>
    </message>
    <message>
        <source>Delete this design…</source>
        <translation>Supprimer ce modèle…</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copie</translation>
    </message>
</context>
<context>
    <name>SecurityCounting</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n à l’intérieur</numerusform>
            <numerusform>%n à l’intérieur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n aujourd’hui</numerusform>
            <numerusform>%n aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused within two minutes.</source>
        <translation>
            <numerusform>%n refus en deux minutes.</numerusform>
            <numerusform>%n refus en deux minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal are lost.</source>
        <translation>
            <numerusform>%n entrée du journal est perdue.</numerusform>
            <numerusform>%n entrées du journal sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after {gate}.</source>
        <translation>
            <numerusform>%n s après {gate}.</numerusform>
            <numerusform>%n s après {gate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s apart. Two badges?</source>
        <translation>
            <numerusform>%n s d’écart. Deux badges&#x202f;?</numerusform>
            <numerusform>%n s d’écart. Deux badges&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n personne trouvée</numerusform>
            <numerusform>%n personnes trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>admitted</name>
    <message>
        <source>{note}.</source>
        <translation>{note}.</translation>
    </message>
    <message>
        <source>Passes with an escort.</source>
        <translation>Passe avec une escorte.</translation>
    </message>
    <message>
        <source>Code used once, at {hour}.</source>
        <translation>Code utilisé une fois, à {hour}.</translation>
    </message>
    <message>
        <source>Last passage: {gate}, {way}, {hour}.</source>
        <translation>Dernier passage&#x202f;: {gate}, {way}, {hour}.</translation>
    </message>
    <message>
        <source>No badge printed yet.</source>
        <translation>Aucun badge imprimé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Réimprimer…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>{arrived} of {expected}</source>
        <translation>{arrived} sur {expected}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Due, not here</source>
        <translation>Attendus, absents</translation>
    </message>
    <message>
        <source>Expected later</source>
        <translation>Attendus plus tard</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Sans délégation</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Arrived: {share}</source>
        <translation>Arrivés&#x202f;: {share}</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <translation>Premier&#x202f;: {time}</translation>
    </message>
    <message>
        <source>Due and not here: {count}</source>
        <translation>Attendus et absents&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Expected later: {count}</source>
        <translation>Attendus plus tard&#x202f;: {count}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Et {count} autres</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>Hors liste</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>{event} · Day {number}</source>
        <translation>{event} · Jour {number}</translation>
    </message>
    <message>
        <source>{event} · Day {number}, {session}</source>
        <translation>{event} · Jour {number}, {session}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Réimprimer…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>Note, in a few words</source>
        <translation>Note, en quelques mots</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Dites en quelques mots pourquoi</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>En attente de la note</translation>
    </message>
    <message>
        <source>Admit by hand</source>
        <translation>Laisser entrer sans code</translation>
    </message>
    <message>
        <source>Check at the gate</source>
        <translation>Vérifier à la porte</translation>
    </message>
    <message>
        <source>On to the override</source>
        <translation>Passer outre…</translation>
    </message>
    <message>
        <source>Seal the refusal</source>
        <translation>Consigner le refus</translation>
    </message>
    <message>
        <source>Is this the person?</source>
        <translation>Est-ce bien la personne&#x202f;?</translation>
    </message>
    <message>
        <source>Why without a code?</source>
        <translation>Pourquoi sans code&#x202f;?</translation>
    </message>
    <message>
        <source>It is sealed that {officer} found this person by name, and why.</source>
        <translation>Il est consigné que {officer} a trouvé cette personne par son nom, et pourquoi.</translation>
    </message>
    <message>
        <source>Only security and supervisors admit by hand.</source>
        <translation>Seuls la sécurité et les superviseurs laissent entrer sans code.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>May pass here now: {note}.</source>
        <translation>Peut passer ici maintenant&#x202f;: {note}.</translation>
    </message>
    <message>
        <source>Staff can resolve it at the gate.</source>
        <translation>Le personnel peut régler cela à la porte.</translation>
    </message>
    <message>
        <source>No code would get this person in, either.</source>
        <translation>Même un code ne lui ouvrirait pas.</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Badge entier</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Nouveau calque</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Back to the organiser&apos;s screens</source>
        <translation>Retour aux écrans d’organisation</translation>
    </message>
    <message>
        <source>Back to the hardest</source>
        <translation>Retour aux cas difficiles</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Essayer sur</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>Graphie d’origine</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Prénoms</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Surname as registered</source>
        <translation>Nom tel qu’inscrit</translation>
    </message>
    <message>
        <source>Given names as registered</source>
        <translation>Prénoms tels qu’inscrits</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Translittération</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Titre de civilité</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whom a companion accompanies</source>
        <translation>Personne accompagnée</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Code of the delegation</source>
        <translation>Code de la délégation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Letter of the category</source>
        <translation>Lettre de la catégorie</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numéro du badge</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’inscription</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>Événement, abrégé</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>Bandeau</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>Donnée de la personne</translation>
    </message>
    <message>
        <source>Image from a file…</source>
        <translation>Image d’un fichier…</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nom le plus long</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>Deux écritures</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sans photo</translation>
    </message>
    <message>
        <source>Mononym</source>
        <translation>Nom unique</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>Fonction longue</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>Nom le plus court</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Jamais sous</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Lignes max.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>Dans le cadre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Capitales</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Interlettrage</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Angles</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Type de code</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Marge libre</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Square, across</source>
        <translation>Carré, horizontal</translation>
    </message>
    <message>
        <source>Square, down</source>
        <translation>Carré, vertical</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Avec les noms</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Colonne des heures</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>Au début de l’écriture</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>À la fin de l’écriture</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>À la ligne</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
    <message>
        <source>Quiet ink</source>
        <translation>Encre douce</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Pâle</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Filet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Brume</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>{title} (printed now)</source>
        <translation>{title} (imprimé actuellement)</translation>
    </message>
    <message>
        <source>Designs of Indico or pretix</source>
        <translation>Modèles d’Indico ou de pretix</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>That cannot be: {element}</source>
        <translation>Impossible&#x202f;: {element}</translation>
    </message>
    <message>
        <source>A test was sent to {printer}.</source>
        <translation>Un essai a été envoyé à {printer}.</translation>
    </message>
    <message>
        <source>There is no printer: the test is a PDF file in the folder “badges”.</source>
        <translation>Pas d’imprimante&#x202f;: l’essai est un PDF dans le dossier «&#x202f;badges&#x202f;».</translation>
    </message>
    <message>
        <source>Its code opens no gate.</source>
        <translation>Son code n’ouvre aucune porte.</translation>
    </message>
    <message>
        <source>{} has no counterpart here</source>
        <translation>{} n’a pas d’équivalent ici</translation>
    </message>
    <message>
        <source>its background is not in the export: add it as an image</source>
        <translation>son fond n’est pas dans l’export&#x202f;: ajoutez-le comme image</translation>
    </message>
    <message>
        <source>its picture is not in the export: choose {} as its file</source>
        <translation>son image n’est pas dans l’export&#x202f;: choisissez {} comme fichier</translation>
    </message>
    <message>
        <source>the country of a person is shown as the delegation</source>
        <translation>le pays de la personne est affiché comme délégation</translation>
    </message>
    <message>
        <source>whoever has no photo gets a silhouette there</source>
        <translation>sans photo, une silhouette s’affiche à cet endroit</translation>
    </message>
    <message>
        <source>prints the badges of {} from now on</source>
        <translation>sert désormais à imprimer les badges de {}</translation>
    </message>
    <message>
        <source>is of no category that plan or roster know</source>
        <translation>n’est d’aucune catégorie connue du plan ou de la liste</translation>
    </message>
    <message>
        <source>justified text is set flush left</source>
        <translation>le texte justifié est aligné à gauche</translation>
    </message>
    <message>
        <source>its background is a PDF: give it with the layout, else only its size is taken over</source>
        <translation>son fond est un PDF&#x202f;: joignez-le, sinon seule sa taille est reprise</translation>
    </message>
    <message>
        <source>its background became a picture</source>
        <translation>son fond est devenu une image</translation>
    </message>
    <message>
        <source>the image {} is taken for the photo</source>
        <translation>l’image {} est prise pour la photo</translation>
    </message>
    <message>
        <source>Everything has a counterpart here.</source>
        <translation>Tout a son équivalent ici.</translation>
    </message>
    <message>
        <source>“{title}” was imported; save it to keep it.</source>
        <translation>«&#x202f;{title}&#x202f;» a été importé&#x202f;; enregistrez-le pour le garder.</translation>
    </message>
    <message>
        <source>“{title}” was imported and saved.</source>
        <translation>«&#x202f;{title}&#x202f;» a été importé et enregistré.</translation>
    </message>
    <message>
        <source>Tried as a printer of {dpi} dots an inch prints it.</source>
        <translation>Essayé tel que l’imprime une imprimante de {dpi} points par pouce.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Delete the design “{title}”?</source>
        <translation>Supprimer le modèle «&#x202f;{title}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Badges that were printed with it stay valid.</source>
        <translation>Les badges déjà imprimés restent valables.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>Enregistrer avant de fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Go on designing</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Format courant</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>Recto seul</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>Un badge par page</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Aligner les bords gauches</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Aligner les centres horizontalement</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Aligner les bords droits</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Aligner les bords supérieurs</translation>
    </message>
    <message>
        <source>Align middles, one above the other</source>
        <translation>Aligner les centres verticalement</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Aligner les bords inférieurs</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Écarts égaux horizontalement</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Écarts égaux verticalement</translation>
    </message>
    <message>
        <source>Stack texts, or take a stack apart</source>
        <translation>Empiler des textes ou défaire une pile</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>who does not fit</source>
        <translation>textes qui débordent</translation>
    </message>
    <message>
        <source>invented people, as the roster is empty</source>
        <translation>personnes inventées&#x202f;: la liste est vide</translation>
    </message>
    <message>
        <source>the hardest people of this roster</source>
        <translation>les cas les plus difficiles de cette liste</translation>
    </message>
    <message>
        <source>It could not be tried on everybody.</source>
        <translation>L’essai sur tout le monde a échoué.</translation>
    </message>
    <message>
        <source>Trying it on everybody…</source>
        <translation>Essai sur tout le monde…</translation>
    </message>
    <message>
        <source>Nobody to try it on yet.</source>
        <translation>Encore personne pour l’essai.</translation>
    </message>
    <message>
        <source>Tried on {done} of {people} people.</source>
        <translation>Essayé sur {done} personnes sur {people}.</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Autre couleur…</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Text; {family_name} is the surname</source>
        <translation>Texte&#x202f;; {family_name} est le nom</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Affiché pour</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>Sauf pour</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Seulement avec</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Seulement sans</translation>
    </message>
    <message>
        <source>Scanners would not read the code.</source>
        <translation>Les lecteurs ne liraient pas le code.</translation>
    </message>
    <message>
        <source>“{layer}” and the code lie over each other.</source>
        <translation>«&#x202f;{layer}&#x202f;» et le code se recouvrent.</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>Un élément recouvre le code.</translation>
    </message>
    <message>
        <source>“{layer}” is too near the code: leave a margin around it.</source>
        <translation>«&#x202f;{layer}&#x202f;» est trop près du code&#x202f;: laissez une marge autour.</translation>
    </message>
    <message>
        <source>The code is too near the edge: leave a margin around it.</source>
        <translation>Le code est trop près du bord&#x202f;: laissez une marge autour.</translation>
    </message>
    <message>
        <source>The code is too small: it needs {size} mm.</source>
        <translation>Le code est trop petit&#x202f;: il lui faut {size} mm.</translation>
    </message>
    <message>
        <source>The code does not stand out from its ground.</source>
        <translation>Le code ne se détache pas de son fond.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Langue et luminosité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>This kiosk keeps what is chosen here, also after a restart.</source>
        <translation>Cette borne garde ce choix, même après un redémarrage.</translation>
    </message>
    <message>
        <source>This could not be kept: it holds until the kiosk is closed.</source>
        <translation>Ce choix n’a pas pu être conservé&#x202f;: il vaut jusqu’à la fermeture de la borne.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Choose this person</source>
        <translation>Choisir cette personne</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Aucune personne choisie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Name, delegation or code, in any script</source>
        <translation>Nom, délégation ou code, dans toute écriture</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters, or the name as it is heard.</source>
        <translation>Personne ne s’appelle ainsi. Essayez moins de lettres, ou le nom tel qu’on l’entend.</translation>
    </message>
    <message>
        <source>One letter is enough to begin.</source>
        <translation>Une lettre suffit pour commencer.</translation>
    </message>
</context>
<context>
    <name>first_officer</name>
    <message>
        <source>No officer yet. Not scanning.</source>
        <translation>Aucun agent. Pas de scan.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Tapez-le encore une fois</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Choisissez un code PIN</translation>
    </message>
    <message>
        <source>Who organises here?</source>
        <translation>Qui organise ici&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody can log in yet. The organiser is the first, and lets the others in.</source>
        <translation>Personne ne peut encore se connecter. L’organisateur est le premier et inscrit les autres.</translation>
    </message>
    <message>
        <source>It will open together with the PIN.</source>
        <translation>Il ouvrira avec le code PIN.</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>Badge scanné</translation>
    </message>
    <message>
        <source>Scan one, or do without.</source>
        <translation>Scannez-en un, ou continuez sans.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>Aucun badge scanné</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Tapez d’abord votre nom.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>Les deux codes PIN diffèrent. Choisissez-en un de nouveau.</translation>
    </message>
    <message>
        <source>What was scanned is no badge of this event. Nothing is kept of it.</source>
        <translation>Ce qui a été lu n’est pas un badge de cet événement. Rien n’en est conservé.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Gate</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>The paper could not be saved. Photograph the code.</source>
        <translation>Le document n’a pas pu être enregistré. Photographiez le code.</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Continuer&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Next officer</source>
        <translation>Agent suivant</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Shift ended. Not scanning.</source>
        <translation>Service terminé. Pas de scan.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation de service</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. {day}, {since} to {until}</source>
        <translation>{event}, porte {gate}. {day}, de {since} à {until}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. From {day}, {since} to {end}, {until}</source>
        <translation>{event}, porte {gate}. De {day}, {since}, à {end}, {until}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>Admis malgré la décision</translation>
    </message>
    <message>
        <source>Alerts raised</source>
        <translation>Alertes émises</translation>
    </message>
    <message>
        <source>Alerts seen to</source>
        <translation>Alertes traitées</translation>
    </message>
    <message>
        <source>The journal up to now. Kept on paper, these words prove it later:</source>
        <translation>Le journal jusqu’à maintenant. Sur papier, ces mots le prouvent plus tard&#x202f;:</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>To check: kiosk journal verify --head, then the words or the text of the code.</source>
        <translation>Pour vérifier&#x202f;: kiosk journal verify --head, puis les mots ou le texte du code.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Ready</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Reads badly</source>
        <translation>Lit mal</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>None, badges as PDF</source>
        <translation>Aucune, badges en PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>plein à {percent}&#x202f;%</translation>
    </message>
    <message>
        <source>Disk {state}</source>
        <translation>Disque {state}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>{age}, {people}</source>
        <translation>{age}, {people}</translation>
    </message>
    <message>
        <source>all in step</source>
        <translation>tout est à jour</translation>
    </message>
    <message>
        <source>{age} · {state}</source>
        <translation>{age} · {state}</translation>
    </message>
    <message>
        <source>{system} refuses</source>
        <translation>{system} refuse</translation>
    </message>
    <message>
        <source>{system} offline</source>
        <translation>{system} hors ligne</translation>
    </message>
    <message>
        <source>{system} not heard yet</source>
        <translation>{system}&#x202f;: pas encore lu</translation>
    </message>
    <message>
        <source>{system} in step</source>
        <translation>{system} à jour</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Récente</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>None, works alone</source>
        <translation>Aucun, borne autonome</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not reached, works on</source>
        <translation>Injoignable, la borne continue</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>{name}, since {hour}</source>
        <translation>{name}, depuis {hour}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>To desk</source>
        <translation>Au guichet</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Lock this kiosk</source>
        <translation>Verrouiller la borne</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>à l’intérieur, sur {capacity}</translation>
    </message>
    <message>
        <source>nearly full, of {capacity}</source>
        <translation>presque complet, sur {capacity}</translation>
    </message>
    <message>
        <source>through {gate} today</source>
        <translation>par {gate} aujourd’hui</translation>
    </message>
    <message>
        <source>Gate {gate} is closed now</source>
        <translation>La porte {gate} est fermée</translation>
    </message>
    <message>
        <source>Gate {gate} opens at {hour}</source>
        <translation>La porte {gate} ouvre à {hour}</translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 cm from the reader.</source>
        <translation>Présentez le code à 10–20 cm du lecteur.</translation>
    </message>
    <message>
        <source>The way out stays open.</source>
        <translation>La sortie reste ouverte.</translation>
    </message>
    <message>
        <source>{zone} is open</source>
        <translation>{zone}&#x202f;: ouvert</translation>
    </message>
    <message>
        <source>{zone} is open for {people} until {hour}</source>
        <translation>{zone}&#x202f;: ouvert pour {people} jusqu’à {hour}</translation>
    </message>
    <message>
        <source>{zone} is open until {hour}</source>
        <translation>{zone}&#x202f;: ouvert jusqu’à {hour}</translation>
    </message>
    <message>
        <source>{zone} opens at {hour}</source>
        <translation>{zone}&#x202f;: ouverture à {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for today</source>
        <translation>{zone}&#x202f;: fermé pour aujourd’hui</translation>
    </message>
    <message>
        <source>All entrances are locked. This way out stays open.</source>
        <translation>Toutes les entrées sont fermées. Cette sortie reste ouverte.</translation>
    </message>
    <message>
        <source>Nobody enters until security lifts the lockdown. Send people away from the gate.</source>
        <translation>Personne n’entre tant que la sécurité n’a pas levé le verrouillage. Éloignez les gens de l’entrée.</translation>
    </message>
    <message>
        <source>All gates are locked. Exits stay open.</source>
        <translation>Toutes les entrées sont verrouillées. Les sorties restent ouvertes.</translation>
    </message>
    <message>
        <source>{people} from {hour}.</source>
        <translation>{people} à partir de {hour}.</translation>
    </message>
</context>
<context>
    <name>lamps</name>
    <message>
        <source>Ready to scan, verdicts as usual</source>
        <translation>Prêt, décisions comme d’habitude</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Prêt à scanner</translation>
    </message>
    <message>
        <source>Sealed {hour}</source>
        <translation>Consigné {hour}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>N°&#x202f;{number}</translation>
    </message>
    <message>
        <source>Since {hour}</source>
        <translation>Depuis {hour}</translation>
    </message>
    <message>
        <source>Last No {number}</source>
        <translation>Dernier n°&#x202f;{number}</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>Cette porte ne peut décider</translation>
    </message>
    <message>
        <source>No verdict: scan again</source>
        <translation>Pas de décision&#x202f;: rescanner</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>{hour}, {day}</source>
        <translation>{hour}, {day}</translation>
    </message>
</context>
<context>
    <name>lock</name>
    <message>
        <source>Locked at {hour}. Not scanning.</source>
        <translation>Verrouillée à {hour}. Pas de scan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Terminer le service</translation>
    </message>
    <message>
        <source>This takes the PIN of an organiser.</source>
        <translation>Il faut le code PIN d’un organisateur.</translation>
    </message>
    <message>
        <source>{name} has been on duty since {hour}. Type the PIN to hand over.</source>
        <translation>{name} est de service depuis {hour}. Tapez le code PIN pour passer le relais.</translation>
    </message>
    <message>
        <source>Scan your officer badge, then type your PIN.</source>
        <translation>Scannez votre badge d’agent, puis tapez votre code PIN.</translation>
    </message>
    <message>
        <source>The PIN alone is enough.</source>
        <translation>Le code PIN suffit.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>Aucun badge scanné</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}, de service depuis {hour}</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>Qui est de service&#x202f;?</translation>
    </message>
    <message>
        <source>End the shift?</source>
        <translation>Terminer le service&#x202f;?</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>Fermer la borne&#x202f;?</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {time}.</source>
        <translation>Trop de codes PIN erronés. Attendez {time}.</translation>
    </message>
    <message>
        <source>This is no officer&apos;s badge. Type your PIN.</source>
        <translation>Ce n’est pas un badge d’agent. Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Type your PIN.</source>
        <translation>Ce badge n’est plus valable. Tapez votre code PIN.</translation>
    </message>
    <message>
        <source>Only an organiser can close the kiosk.</source>
        <translation>Seul un organisateur peut fermer la borne.</translation>
    </message>
    <message>
        <source>The list of officers was lost. An organiser adds one: kiosk operator add</source>
        <translation>La liste des agents est perdue. Un organisateur en ajoute un&#x202f;: kiosk operator add</translation>
    </message>
    <message>
        <source>The first organiser is on the list. Log in with the new PIN.</source>
        <translation>Le premier organisateur est inscrit. Connectez-vous avec le nouveau code PIN.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Names to confirm: {count}</source>
        <translation>Noms à confirmer&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Until somebody confirms a spelling, badges bear the name as registered.</source>
        <translation>Tant que personne n’a confirmé une graphie, les badges portent le nom tel qu’il est inscrit.</translation>
    </message>
    <message>
        <source>Spelling on the badge, surname in capitals</source>
        <translation>Graphie sur le badge, nom de famille en capitales</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>Nom inscrit</translation>
    </message>
    <message>
        <source>Spelt by a machine</source>
        <translation>Transcription automatique</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Graphie en caractères latins</translation>
    </message>
    <message>
        <source>Every name is as registered or was confirmed.</source>
        <translation>Tous les noms sont tels qu’inscrits ou ont été confirmés.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Confirm my edit</source>
        <translation>Confirmer ma version</translation>
    </message>
    <message>
        <source>Confirm as spelt</source>
        <translation>Confirmer tel quel</translation>
    </message>
    <message>
        <source>Undo my edit</source>
        <translation>Annuler ma version</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All but {people}</source>
        <translation>Tous sauf {people}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Données fausses</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>Jamais sorti</translation>
    </message>
    <message>
        <source>The old badge stops at every gate</source>
        <translation>L’ancien est refusé à toutes les portes</translation>
    </message>
    <message>
        <source>As lost, and security is told</source>
        <translation>Comme perdu, et la sécurité est avertie</translation>
    </message>
    <message>
        <source>Take the old badge back</source>
        <translation>Reprendre l’ancien</translation>
    </message>
    <message>
        <source>Correct the registration first</source>
        <translation>Corriger d’abord l’inscription</translation>
    </message>
    <message>
        <source>The printer is asked first</source>
        <translation>L’imprimante est d’abord interrogée</translation>
    </message>
    <message>
        <source>the one before was lost</source>
        <translation>le précédent a été perdu</translation>
    </message>
    <message>
        <source>the one before was stolen</source>
        <translation>le précédent a été volé</translation>
    </message>
    <message>
        <source>the one before was damaged</source>
        <translation>le précédent a été abîmé</translation>
    </message>
    <message>
        <source>the one before had wrong data</source>
        <translation>le précédent avait des données fausses</translation>
    </message>
    <message>
        <source>the one before never came out</source>
        <translation>le précédent n’est jamais sorti</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>Entrance staff</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>Un code PIN compte de {least} à {most} chiffres.</translation>
    </message>
    <message>
        <source>The same digit all over, or digits in a row, are no PIN. Choose another.</source>
        <translation>Un seul chiffre répété ou des chiffres qui se suivent ne font pas un code PIN. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>Ce code PIN ne peut pas être utilisé. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>Roster</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Note, in a few words</source>
        <translation>Note, en quelques mots</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Dites en quelques mots pourquoi</translation>
    </message>
    <message>
        <source>Let out against the verdict</source>
        <translation>Laisser sortir malgré la décision</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>Laisser entrer malgré la décision</translation>
    </message>
    <message>
        <source>Waiting for the second officer</source>
        <translation>En attente du second agent</translation>
    </message>
    <message>
        <source>Waiting for an officer</source>
        <translation>En attente d’un agent</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>En attente de la note</translation>
    </message>
    <message>
        <source>Let out once</source>
        <translation>Laisser sortir une fois</translation>
    </message>
    <message>
        <source>Admit once</source>
        <translation>Laisser entrer une fois</translation>
    </message>
    <message>
        <source>Scan badge or type PIN</source>
        <translation>Scanner le badge ou saisir le code PIN</translation>
    </message>
    <message>
        <source>Now the PIN of this officer</source>
        <translation>Maintenant le code PIN de cet agent</translation>
    </message>
    <message>
        <source>Supervisor or security</source>
        <translation>Superviseur ou sécurité</translation>
    </message>
    <message>
        <source>A supervisor, or another officer</source>
        <translation>Un superviseur, ou un autre agent</translation>
    </message>
    <message>
        <source>Another person than the first</source>
        <translation>Une autre personne que la première</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Second agent</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>Premier agent</translation>
    </message>
    <message>
        <source>{role}, PIN right at {hour}</source>
        <translation>{role}, code PIN correct à {hour}</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}, de service depuis {hour}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>A supervisor may decide alone</source>
        <translation>Un superviseur peut décider seul</translation>
    </message>
    <message>
        <source>Both names and the reason are sealed in the journal.</source>
        <translation>Les deux noms et le motif sont consignés au journal.</translation>
    </message>
    <message>
        <source>Name and reason are sealed in the journal.</source>
        <translation>Le nom et le motif sont consignés au journal.</translation>
    </message>
    <message>
        <source>It holds for this one passage.</source>
        <translation>Cela vaut pour ce seul passage.</translation>
    </message>
</context>
<context>
    <name>paging</name>
    <message>
        <source>Page back</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} sur {all}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{page} sur {all}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>No category</source>
        <translation>Sans catégorie</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Accompanies {name}</source>
        <translation>Accompagne {name}</translation>
    </message>
    <message>
        <source>May enter</source>
        <translation>Zones autorisées</translation>
    </message>
</context>
<context>
    <name>person_line</name>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>pin_pad</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
</context>
<context>
    <name>pin_screen</name>
    <message>
        <source>Scanned by mistake? Take it off</source>
        <translation>Lu par erreur&#x202f;? Retirer</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>{session}, {hours}</source>
        <translation>{session}, {hours}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Aucune séance ce jour-là.</translation>
    </message>
    <message>
        <source>Who may enter what</source>
        <translation>Qui entre où</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>Pendant les séances</translation>
    </message>
    <message>
        <source>With escort</source>
        <translation>Sous escorte</translation>
    </message>
    <message>
        <source>As the check-in list says</source>
        <translation>Selon la liste d’enregistrement</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>May enter at any time.</source>
        <translation>Peut entrer à toute heure.</translation>
    </message>
    <message>
        <source>May enter during these sessions.</source>
        <translation>Peut entrer pendant ces séances.</translation>
    </message>
    <message>
        <source>May enter with an escort.</source>
        <translation>Peut entrer sous escorte.</translation>
    </message>
    <message>
        <source>A check-in list of the registration system decides.</source>
        <translation>Une liste d’enregistrement du système d’inscription décide.</translation>
    </message>
    <message>
        <source>May not enter.</source>
        <translation>Ne peut pas entrer.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Jour {number}</translation>
    </message>
    <message>
        <source>Escorts are</source>
        <translation>Escortes</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>Opens the zone for</source>
        <translation>Ouvre la zone à</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>Always may enter</source>
        <translation>Entre à toute heure</translation>
    </message>
    <message>
        <source>Compared with the document at the first entry of a day.</source>
        <translation>Comparée avec la pièce d’identité à la première entrée de la journée.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Staff is told</source>
        <translation>Le personnel est informé</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>No gate leads there.</source>
        <translation>Aucune porte n’y mène.</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Se trouve dans</translation>
    </message>
    <message>
        <source>Entries of one person</source>
        <translation>Entrées par personne</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Nearly full from {count}</source>
        <translation>Presque complet à partir de {count}</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Une fois complet</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>A second entry without leaving</source>
        <translation>Deuxième entrée sans sortie</translation>
    </message>
    <message>
        <source>Also opens with</source>
        <translation>S’ouvre aussi avec</translation>
    </message>
    <message>
        <source>One on each day</source>
        <translation>Une par jour</translation>
    </message>
    <message>
        <source>Whoever enters has left</source>
        <translation>Y entrer vaut sortie de</translation>
    </message>
    <message>
        <source>When a session has ended</source>
        <translation>À la fin d’une séance</translation>
    </message>
    <message>
        <source>Every day at {hour}</source>
        <translation>Chaque jour à {hour}</translation>
    </message>
    <message>
        <source>Everybody counts as out</source>
        <translation>Tous comptent comme sortis</translation>
    </message>
    <message>
        <source>{gate}, way out</source>
        <translation>{gate}, sortie</translation>
    </message>
    <message>
        <source>{gate}, badges only</source>
        <translation>{gate}, badges seulement</translation>
    </message>
    <message>
        <source>{gate}, {hours}</source>
        <translation>{gate}, {hours}</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Est refusée</translation>
    </message>
    <message>
        <source>Is admitted, and noted</source>
        <translation>Est admise et signalée</translation>
    </message>
    <message>
        <source>Is admitted</source>
        <translation>Est admise</translation>
    </message>
    <message>
        <source>Press a field of the table, or a session, to see what the plan says of it.</source>
        <translation>Touchez une case du tableau ou une séance pour voir ce qu’en dit le plan.</translation>
    </message>
    <message>
        <source>This plan has</source>
        <translation>Ce plan comprend</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Show the practice</source>
        <translation>Montrer les exercices</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer</translation>
    </message>
    <message>
        <source>Load printer</source>
        <translation>Charger l’imprimante</translation>
    </message>
    <message>
        <source>Empty printer</source>
        <translation>Vider l’imprimante</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Libérer le disque</translation>
    </message>
    <message>
        <source>Full disk</source>
        <translation>Remplir le disque</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play a day in 60 s</source>
        <translation>Une journée en 60 s</translation>
    </message>
    <message>
        <source>Open the badge</source>
        <translation>Ouvrir le badge</translation>
    </message>
    <message>
        <source>Back to the first</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>Officers and PINs</source>
        <translation>Agents et codes PIN</translation>
    </message>
    <message>
        <source>More tickets</source>
        <translation>Plus de billets</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Invented people. Tap one to scan it.</source>
        <translation>Personnes inventées. Touchez pour lire.</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>Provoquer une panne</translation>
    </message>
    <message>
        <source>Each line says what the gate ought to answer. Look at shape, word and place: 3 m away, any one is enough.</source>
        <translation>Chaque ligne dit la réponse attendue. Forme, mot et place&#x202f;: à 3 m, un seul suffit.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Minister, first entry</source>
        <translation>Ministre, première entrée</translation>
    </message>
    <message>
        <source>Chief of police</source>
        <translation>Chef de police</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Code falsifié</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Companion of the minister</source>
        <translation>Accompagnant du ministre</translation>
    </message>
    <message>
        <source>Name in two scripts</source>
        <translation>Nom en deux écritures</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Nom long</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>Le nom le plus long</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Perhaps on the watch list</source>
        <translation>Peut-être sous surveillance</translation>
    </message>
    <message>
        <source>Nobody’s ticket</source>
        <translation>Billet de personne</translation>
    </message>
    <message>
        <source>Ticket of another event</source>
        <translation>Billet d’un autre événement</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>Moitié d’un code</translation>
    </message>
    <message>
        <source>Badge just printed</source>
        <translation>Badge tout juste imprimé</translation>
    </message>
    <message>
        <source>Next arrival</source>
        <translation>Arrivée suivante</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>À essayer</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <source>Tap a line: its code is held before the camera. A hand scanner works as well.</source>
        <translation>Touchez une ligne&#x202f;: son code est présenté à la caméra. Un lecteur portatif convient aussi.</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>La colonne</translation>
    </message>
    <message>
        <source>Word, shape, place and colour all say the verdict. Any one of them is enough.</source>
        <translation>Mot, forme, place et couleur disent tous la décision. Un seul suffit.</translation>
    </message>
    <message>
        <source>A minister’s ticket</source>
        <translation>Le billet d’un ministre</translation>
    </message>
    <message>
        <source>Tap the first line. Each line shows the verdict that it ought to get.</source>
        <translation>Touchez la première ligne. Chaque ligne montre la décision attendue.</translation>
    </message>
    <message>
        <source>ADMIT: the circle at the foot of the column, one high note. Sealed on disk before it was shown.</source>
        <translation>PASSEZ&#x202f;: le rond au pied de la colonne, une note aiguë. Consigné sur disque avant d’être affiché.</translation>
    </message>
    <message>
        <source>The last passages</source>
        <translation>Les derniers passages</translation>
    </message>
    <message>
        <source>They stay in sight under the sheet. Scan the same ticket again: it is inside already, so STOP.</source>
        <translation>Ils restent visibles sous la fiche. Relisez le même billet&#x202f;: déjà à l’intérieur, donc STOP.</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimer le badge</translation>
    </message>
    <message>
        <source>F5 at the kiosk. The badge then leads the list, and its code can be scanned in place of the ticket.</source>
        <translation>F5 sur la borne. Le badge passe alors en tête de liste, et son code remplace le billet.</translation>
    </message>
    <message>
        <source>CHECK: the diamond in the middle, two level notes. It stays until somebody has looked into it.</source>
        <translation>VÉRIFIER&#x202f;: le losange au milieu, deux notes égales. Il reste jusqu’à ce que quelqu’un s’en occupe.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>They say what to do here. The filled button settles it, and says how.</source>
        <translation>Elles disent quoi faire ici. Le bouton plein règle le cas, et dit comment.</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Régler le cas</translation>
    </message>
    <message>
        <source>F5 at the kiosk does what the filled button says. The next scan wins all the same.</source>
        <translation>F5 sur la borne fait ce que dit le bouton plein. La lecture suivante l’emporte de toute façon.</translation>
    </message>
    <message>
        <source>STOP: the octagon at the top, three falling notes. The sheet says why.</source>
        <translation>STOP&#x202f;: l’octogone en haut, trois notes descendantes. La fiche dit pourquoi.</translation>
    </message>
    <message>
        <source>Where to send the person</source>
        <translation>Où envoyer la personne</translation>
    </message>
    <message>
        <source>It stands under the reason. Nothing needs to be pressed: the next scan clears it.</source>
        <translation>C’est sous le motif. Rien à presser&#x202f;: la lecture suivante l’efface.</translation>
    </message>
    <message>
        <source>Lock the kiosk</source>
        <translation>Verrouiller la borne</translation>
    </message>
    <message>
        <source>F12 locks it. The last page of the list has the officers’ badges and PINs.</source>
        <translation>F12 la verrouille. La dernière page de la liste a les badges et codes PIN des agents.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>Inside since {hour}</source>
        <translation>À l’intérieur depuis {hour}</translation>
    </message>
    <message>
        <source>Left at {hour}</source>
        <translation>Sortie à {hour}</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>Pas encore là</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>sees this now</source>
        <translation>voit ceci</translation>
    </message>
</context>
<context>
    <name>print_panel</name>
    <message>
        <source>The badge was not printed.</source>
        <translation>Le badge n’a pas été imprimé.</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A badge is {size}</source>
        <translation>Un badge mesure {size}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>When a printer stops</source>
        <translation>Si une imprimante s’arrête</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Seconde</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>ipp://address or zpl://address</source>
        <translation>ipp://adresse ou zpl://adresse</translation>
    </message>
    <message>
        <source>Pick a printer to see how it is.</source>
        <translation>Choisissez une imprimante pour voir son état.</translation>
    </message>
    <message>
        <source>New stock was put in</source>
        <translation>Badges vierges chargés</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>Toujours ici</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>Badge d’essai</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Imprimer ici</translation>
    </message>
    <message>
        <source>No second printer</source>
        <translation>Pas de 2e imprimante</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Seconde imprimante</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>In the data folder of this kiosk</source>
        <translation>Dans le dossier de données de cette borne</translation>
    </message>
    <message>
        <source>Printer of this machine</source>
        <translation>Imprimante de cet appareil</translation>
    </message>
    <message>
        <source>Network printer (IPP)</source>
        <translation>Imprimante réseau (IPP)</translation>
    </message>
    <message>
        <source>Label printer (ZPL)</source>
        <translation>Imprimante d’étiquettes (ZPL)</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Dossier pour fichiers PDF</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Second takes over</source>
        <translation>La seconde prend le relais</translation>
    </message>
    <message>
        <source>Badges wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Ready, something is about to end</source>
        <translation>Prête, quelque chose va manquer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>{length} mm long</source>
        <translation>{length} mm de long</translation>
    </message>
    <message>
        <source>Pages are as large as the badge, {wanted}.</source>
        <translation>Les pages ont la taille du badge, {wanted}.</translation>
    </message>
    <message>
        <source>It does not tell what is loaded; the badge needs {wanted}.</source>
        <translation>Elle ne dit pas ce qui est chargé&#x202f;; le badge demande {wanted}.</translation>
    </message>
    <message>
        <source>Loaded {loaded}: right for the badge.</source>
        <translation>Chargé {loaded}&#x202f;: convient au badge.</translation>
    </message>
    <message>
        <source>Loaded {loaded}; the badge needs {wanted}.</source>
        <translation>Chargé {loaded}&#x202f;; le badge demande {wanted}.</translation>
    </message>
    <message>
        <source>The test badge is being sent.</source>
        <translation>Le badge d’essai est envoyé.</translation>
    </message>
    <message>
        <source>The printer has the test badge.</source>
        <translation>L’imprimante a reçu l’essai.</translation>
    </message>
    <message>
        <source>See that it is straight, whole and sharp, and throw it away.</source>
        <translation>Vérifiez qu’il est droit, entier et net, puis jetez-le.</translation>
    </message>
    <message>
        <source>The test badge came out.</source>
        <translation>Le badge d’essai est sorti.</translation>
    </message>
    <message>
        <source>Look into the tray.</source>
        <translation>Regardez dans le bac.</translation>
    </message>
    <message>
        <source>The printer does not say what became of the test badge.</source>
        <translation>L’imprimante ne dit pas ce qu’est devenu l’essai.</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>L’imprimante dit&#x202f;: {word}</translation>
    </message>
    <message>
        <source>The test badge did not come out.</source>
        <translation>Le badge d’essai n’est pas sorti.</translation>
    </message>
    <message>
        <source>The test badge was not sent.</source>
        <translation>Le badge d’essai n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{count} came out so far</source>
        <translation>{count} sortis jusqu’ici</translation>
    </message>
    <message>
        <source>{count} blank badges left</source>
        <translation>{count} badges vierges restants</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>À l’imprimante</translation>
    </message>
    <message>
        <source>Printing is on hold.</source>
        <translation>L’impression est suspendue.</translation>
    </message>
    <message>
        <source>The printer gets it next.</source>
        <translation>L’imprimante le reçoit ensuite.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The printer is being asked.</source>
        <translation>L’imprimante est interrogée.</translation>
    </message>
    <message>
        <source>Look into the tray, and say what is there.</source>
        <translation>Regardez dans le bac et dites ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Enregistré en fichier</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>Est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>Given to another printer: {printer}</source>
        <translation>Confié à une autre imprimante&#x202f;: {printer}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{state}. {detail}</source>
        <translation>{state}. {detail}</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>L’imprimante dit&#x202f;: {word}</translation>
    </message>
    <message>
        <source>Nobody wanted it any more.</source>
        <translation>Il n’était plus demandé.</translation>
    </message>
    <message>
        <source>Somebody saw it in the tray.</source>
        <translation>Quelqu’un l’a vu dans le bac.</translation>
    </message>
    <message>
        <source>Somebody looked: it is not in the tray.</source>
        <translation>Quelqu’un a regardé&#x202f;: il n’est pas dans le bac.</translation>
    </message>
    <message>
        <source>The kiosk was switched off while sending it.</source>
        <translation>La borne s’est éteinte pendant l’envoi.</translation>
    </message>
    <message>
        <source>It never reached the printer.</source>
        <translation>Il n’est jamais arrivé à l’imprimante.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
    <message>
        <source>The printer cannot tell.</source>
        <translation>L’imprimante ne peut pas le dire.</translation>
    </message>
    <message>
        <source>The printer no longer knows it.</source>
        <translation>L’imprimante ne le connaît plus.</translation>
    </message>
    <message>
        <source>The printer&apos;s own counter says that nothing came out.</source>
        <translation>D’après le compteur de l’imprimante, rien n’est sorti.</translation>
    </message>
    <message>
        <source>The printer gave it up.</source>
        <translation>L’imprimante y a renoncé.</translation>
    </message>
    <message>
        <source>The person is no longer on the roster.</source>
        <translation>La personne n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>Said by {officer}.</source>
        <translation>Dit par {officer}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Tout suspendre</translation>
    </message>
    <message>
        <source>Send to {printer}</source>
        <translation>Envoyer à {printer}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>{printer}: {trouble}</source>
        <translation>{printer}&#x202f;: {trouble}</translation>
    </message>
    <message>
        <source>Nobody on this roster</source>
        <translation>Absent de cette liste</translation>
    </message>
    <message>
        <source>No badge has come out yet.</source>
        <translation>Aucun badge n’est encore sorti.</translation>
    </message>
    <message>
        <source>Came out: {counts}</source>
        <translation>Sortis&#x202f;: {counts}</translation>
    </message>
    <message>
        <source>{counted} ({left} left)</source>
        <translation>{counted} (reste {left})</translation>
    </message>
    <message>
        <source>No badge is on its way.</source>
        <translation>Aucun badge n’est en cours.</translation>
    </message>
    <message>
        <source>Every badge that was asked for came out.</source>
        <translation>Tous les badges demandés sont sortis.</translation>
    </message>
    <message>
        <source>No badge was asked for yet.</source>
        <translation>Aucun badge n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Pick a badge to see what became of it.</source>
        <translation>Choisissez un badge pour voir ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>Quelle imprimante&#x202f;?</translation>
    </message>
    <message>
        <source>This badge alone goes there.</source>
        <translation>Seul ce badge y va.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Numéro du badge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Exemplaire</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Autre imprimante</translation>
    </message>
    <message>
        <source>Cancel this print</source>
        <translation>Annuler cette impression</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Oui, il est sorti</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Le laisser là</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep answers, admit</source>
        <translation>Enregistrer et laisser entrer</translation>
    </message>
    <message>
        <source>Next questions</source>
        <translation>Questions suivantes</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Il manque un fichier</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Questions before entry</source>
        <translation>Questions avant l’entrée</translation>
    </message>
    <message>
        <source>No file is taken at a gate. The accreditation desk uploads it.</source>
        <translation>Aucun fichier n’est pris à une porte. Le guichet d’accréditation le téléverse.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>Année, mois, jour&#x202f;: {example}</translation>
    </message>
    <message>
        <source>Hour and minute: {example}</source>
        <translation>Heure et minute&#x202f;: {example}</translation>
    </message>
    <message>
        <source>Day and hour: {example}</source>
        <translation>Jour et heure&#x202f;: {example}</translation>
    </message>
    <message>
        <source>The name of a country</source>
        <translation>Le nom d’un pays</translation>
    </message>
    <message>
        <source>A telephone number: {example}</source>
        <translation>Un numéro de téléphone&#x202f;: {example}</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Quelques mots</translation>
    </message>
    <message>
        <source>{low} to {high} characters.</source>
        <translation>De {low} à {high} caractères.</translation>
    </message>
    <message>
        <source>At least {low} characters.</source>
        <translation>Au moins {low} caractères.</translation>
    </message>
    <message>
        <source>At most {high} characters.</source>
        <translation>Au plus {high} caractères.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} à {high}.</translation>
    </message>
    <message>
        <source>Not before {low}.</source>
        <translation>Pas avant le {low}.</translation>
    </message>
    <message>
        <source>Not after {high}.</source>
        <translation>Pas après le {high}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>Au moins {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>Au plus {high}.</translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>Only a yes lets the person in.</source>
        <translation>Seul un oui permet d’entrer.</translation>
    </message>
    <message>
        <source>The desk takes the file.</source>
        <translation>Le guichet prend le fichier.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>Une réponse est nécessaire.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Ce n’est pas une date.</translation>
    </message>
    <message>
        <source>This is not an hour.</source>
        <translation>Ce n’est pas une heure.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Choisissez parmi celles-ci.</translation>
    </message>
    <message>
        <source>No country is called that.</source>
        <translation>Aucun pays ne porte ce nom.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Ce n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>C’est trop court.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>This is too little.</source>
        <translation>C’est trop peu.</translation>
    </message>
    <message>
        <source>This is too much.</source>
        <translation>C’est trop.</translation>
    </message>
    <message>
        <source>This is too early.</source>
        <translation>C’est trop tôt.</translation>
    </message>
    <message>
        <source>This is too late.</source>
        <translation>C’est trop tard.</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The next scan clears this.</source>
        <translation>Le prochain scan efface cet écran.</translation>
    </message>
    <message>
        <source>Security has been told,</source>
        <translation>La sécurité est prévenue,</translation>
    </message>
    <message>
        <source>without a sound.</source>
        <translation>en silence.</translation>
    </message>
    <message>
        <source>Only the hour is wrong.</source>
        <translation>Seule l’heure ne convient pas.</translation>
    </message>
    <message>
        <source>Inside since {hour}.</source>
        <translation>À l’intérieur depuis {hour}.</translation>
    </message>
    <message>
        <source>Inside since {hour}, entered at gate {gate}, {name}.</source>
        <translation>À l’intérieur depuis {hour}, entrée par la porte {gate}, {name}.</translation>
    </message>
    <message>
        <source>Call security, {phone}</source>
        <translation>Appeler la sécurité, {phone}</translation>
    </message>
    <message>
        <source>Call security</source>
        <translation>Appeler la sécurité</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Porteur inconnu</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Passer outre</translation>
    </message>
    <message>
        <source>This code names nobody here. No person is shown.</source>
        <translation>Ce code ne désigne personne ici. Aucune personne n’est affichée.</translation>
    </message>
    <message>
        <source>A forged code says nothing true about who carries it. No person is shown.</source>
        <translation>Un code falsifié ne dit rien de vrai sur son porteur. Aucune personne n’est affichée.</translation>
    </message>
    <message>
        <source>{zone} opens for {category} at {hour}</source>
        <translation>{zone}&#x202f;: ouverture pour {category} à {hour}</translation>
    </message>
    <message>
        <source>Used today already; again from {hour}</source>
        <translation>Déjà utilisé aujourd’hui&#x202f;; de nouveau à partir de {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for {category} now</source>
        <translation>{zone}&#x202f;: fermé pour {category} en ce moment</translation>
    </message>
    <message>
        <source>This ticket is for another date, not for {zone}</source>
        <translation>Ce billet est pour une autre date, pas pour {zone}</translation>
    </message>
    <message>
        <source>{category}: no access to {zone}</source>
        <translation>{category}&#x202f;: pas d’accès à {zone}</translation>
    </message>
    <message>
        <source>{zone} is full</source>
        <translation>{zone}&#x202f;: complet</translation>
    </message>
    <message>
        <source>First into {outer}, then into {zone}</source>
        <translation>D’abord {outer}, ensuite {zone}</translation>
    </message>
    <message>
        <source>Valid from {hour}</source>
        <translation>Valable à partir de {hour}</translation>
    </message>
    <message>
        <source>Was valid until {hour}</source>
        <translation>Était valable jusqu’à {hour}</translation>
    </message>
    <message>
        <source>They allow it from {hour} on.</source>
        <translation>Elles l’autorisent à partir de {hour}.</translation>
    </message>
    <message>
        <source>Closed for this ticket since {hour}, and not to open again.</source>
        <translation>Fermé pour ce billet depuis {hour}, sans réouverture prévue.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Diriger vers</translation>
    </message>
    <message>
        <source>Gate {gate}, {zone}</source>
        <translation>Porte {gate}, {zone}</translation>
    </message>
    <message>
        <source>Opens at {hour}.</source>
        <translation>Ouvre à {hour}.</translation>
    </message>
    <message>
        <source>Open now, until {hour}.</source>
        <translation>Ouvert maintenant, jusqu’à {hour}.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Ouvert maintenant.</translation>
    </message>
    <message>
        <source>now {hour}</source>
        <translation>à présent {hour}</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>L’événement est terminé</translation>
    </message>
    <message>
        <source>The event is not open yet; doors from {hour}</source>
        <translation>L’événement n’a pas encore ouvert&#x202f;; ouverture des portes&#x202f;: {hour}</translation>
    </message>
</context>
<context>
    <name>reprint</name>
    <message>
        <source>So far</source>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>Exemplaire {copy}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Valid, in a PDF or from another kiosk</source>
        <translation>Valable, dans un PDF ou d’une autre borne</translation>
    </message>
    <message>
        <source>Valid, saved as a PDF</source>
        <translation>Valable, enregistré en PDF</translation>
    </message>
    <message>
        <source>Valid, printed on {printer}</source>
        <translation>Valable, imprimé sur {printer}</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Attend l’imprimante</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>En cours d’impression</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>Jamais sorti</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>On ignore s’il est sorti</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Il n’est pas sorti</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>En attente de l’imprimante</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Choisir un motif</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Demander au superviseur</translation>
    </message>
    <message>
        <source>Print copy {number}</source>
        <translation>Imprimer l’exemplaire {number}</translation>
    </message>
    <message>
        <source>Why another badge for {name}?</source>
        <translation>Pourquoi un autre badge pour {name}&#x202f;?</translation>
    </message>
    <message>
        <source>From the third badge on, a supervisor must agree.</source>
        <translation>À partir du troisième badge, un superviseur doit être d’accord.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Did copy {copy} come out?</source>
        <translation>L’exemplaire {copy} est-il sorti&#x202f;?</translation>
    </message>
    <message>
        <source>The printer cannot say. Look into its tray and on the floor; only then can there be another badge.</source>
        <translation>L’imprimante ne peut le dire. Regardez dans son bac et par terre&#x202f;; alors seulement un autre badge est possible.</translation>
    </message>
    <message>
        <source>The last badge is still on its way. Another one now could be one too many.</source>
        <translation>Le dernier badge est encore en route. Un autre maintenant serait peut-être de trop.</translation>
    </message>
    <message>
        <source>Printer asked at {hour}: the last badge came out complete. Look into its tray.</source>
        <translation>Imprimante interrogée à {hour}&#x202f;: le dernier badge est sorti entier. Regardez dans son bac.</translation>
    </message>
    <message>
        <source>{name} agrees as supervisor, which is sealed with the badge.</source>
        <translation>{name} donne son accord de superviseur, consigné avec le badge.</translation>
    </message>
    <message>
        <source>It never came out, so the same copy is tried again.</source>
        <translation>Il n’est jamais sorti&#x202f;: le même exemplaire est imprimé de nouveau.</translation>
    </message>
    <message>
        <source>Copy {copy} is refused from now on, here at once and at other kiosks when they next meet.</source>
        <translation>L’exemplaire {copy} est refusé dès maintenant, ici tout de suite et aux autres bornes à leur prochain échange.</translation>
    </message>
    <message>
        <source>Security is told.</source>
        <translation>La sécurité est avertie.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Left out.</source>
        <translation>Laissé de côté.</translation>
    </message>
    <message>
        <source>Taken along.</source>
        <translation>Pris en compte.</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>Cochés&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>Rien à montrer ici.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutés</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiés</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absents</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problèmes</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Note pour le personnel</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable dès</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Code du billet</translation>
    </message>
    <message>
        <source>In the files again</source>
        <translation>De nouveau dans les fichiers</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Accompagne</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Remplacé par un plus récent</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Exports of the registration system</source>
        <translation>Exports du système d’inscription</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>Importation en cours …</translation>
    </message>
    <message>
        <source>Files are being compared …</source>
        <translation>Comparaison des fichiers …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Bring a list of people</source>
        <translation>Apporter une liste de personnes</translation>
    </message>
    <message>
        <source>After all of this nobody could enter.</source>
        <translation>Après tout cela, plus personne ne pourrait entrer.</translation>
    </message>
    <message>
        <source>Is it half a list? Nobody who is not in it is ticked.</source>
        <translation>Est-ce une liste partielle&#x202f;? Aucun absent n’est coché.</translation>
    </message>
    <message>
        <source>Scanning goes on meanwhile.</source>
        <translation>Le contrôle continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Imported and recorded. People touched: {count}</source>
        <translation>Importé et consigné. Personnes concernées&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Drop exports of the registration system on this window, or choose them.</source>
        <translation>Déposez ici les exports du système d’inscription, ou choisissez-les.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what would change.</source>
        <translation>Rien ne change avant que vous ayez vu ce qui changerait.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Apply {ticked} of {all}</source>
        <translation>Appliquer {ticked} sur {all}</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>Muster list</source>
        <translation>Liste de recensement</translation>
    </message>
    <message>
        <source>To be found</source>
        <translation>À retrouver</translation>
    </message>
    <message>
        <source>Gone out since the lockdown</source>
        <translation>Sortis depuis le verrouillage</translation>
    </message>
    <message>
        <source>Seen in safety</source>
        <translation>Vus en lieu sûr</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}&#x202f;: {count}</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Sans délégation</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Recensement</translation>
    </message>
    <message>
        <source>Badge, name or number</source>
        <translation>Badge, nom ou numéro</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Trace this person</source>
        <translation>Voir son parcours</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>C’est quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre acte</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>Agent&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Listed as {names}</source>
        <translation>Sur la liste&#x202f;: {names}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>Acknowledged {hour} by {officer}</source>
        <translation>Traitée à {hour} par {officer}</translation>
    </message>
    <message>
        <source>This was somebody else.</source>
        <translation>C’était quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>Non admis</translation>
    </message>
    <message>
        <source>Everybody was admitted today.</source>
        <translation>Tout le monde a été admis aujourd’hui.</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>Lecture du journal.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>Absent de cette liste</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Porteur inconnu</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <source>To be found, by zone</source>
        <translation>À retrouver, par zone</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>Choose a delegation</source>
        <translation>Choisissez une délégation</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>Aucune personne à l’intérieur.</translation>
    </message>
    <message>
        <source>inside, to be found</source>
        <translation>à l’intérieur, à retrouver</translation>
    </message>
    <message>
        <source>gone out since the lockdown</source>
        <translation>sortis depuis le verrouillage</translation>
    </message>
    <message>
        <source>seen in safety</source>
        <translation>vus en lieu sûr</translation>
    </message>
    <message>
        <source>No lockdown: this counts heads as of {hour}.</source>
        <translation>Pas de verrouillage&#x202f;: simple décompte à {hour}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Enregistré&#x202f;: {file}</translation>
    </message>
    <message>
        <source>Lift the lockdown</source>
        <translation>Lever le verrouillage</translation>
    </message>
    <message>
        <source>Muster count</source>
        <translation>Recenser les présents</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Présents</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>sur {capacity}</translation>
    </message>
    <message>
        <source>Back to the zones</source>
        <translation>Retour aux zones</translation>
    </message>
    <message>
        <source>Lock all gates</source>
        <translation>Verrouiller les entrées</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Maintenez appuyé</translation>
    </message>
    <message>
        <source>Hold for 2 seconds. Exits stay open.</source>
        <translation>Appuyez 2 secondes. Les sorties restent ouvertes.</translation>
    </message>
    <message>
        <source>Locked since {hour}</source>
        <translation>Verrouillées depuis {hour}</translation>
    </message>
    <message>
        <source>By {officer}.</source>
        <translation>Par {officer}.</translation>
    </message>
    <message>
        <source>Exits stay open.</source>
        <translation>Les sorties restent ouvertes.</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Révoquer maintenant</translation>
    </message>
    <message>
        <source>Let people in again</source>
        <translation>Laisser de nouveau entrer</translation>
    </message>
    <message>
        <source>Lift the lockdown?</source>
        <translation>Lever le verrouillage&#x202f;?</translation>
    </message>
    <message>
        <source>All gates let people in again, as the plan says. It is sealed with your name.</source>
        <translation>Toutes les entrées laissent de nouveau passer selon le plan. C’est consigné à votre nom.</translation>
    </message>
    <message>
        <source>Type a badge, a name or a number, or press an alert or a refusal, to see where somebody went.</source>
        <translation>Tapez badge, nom ou numéro, ou touchez une alerte ou un refus, pour voir le parcours d’une personne.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Revoke badge {serial} of {name}?</source>
        <translation>Révoquer le badge {serial} de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Revoke the ticket of {name}?</source>
        <translation>Révoquer le billet de {name}&#x202f;?</translation>
    </message>
    <message>
        <source>It opens no gate from now on, and nothing brings it back.</source>
        <translation>Il n’ouvre plus aucune porte, et rien ne le rétablira.</translation>
    </message>
    <message>
        <source>The desk can print a new badge for the ticket.</source>
        <translation>Le guichet peut imprimer un nouveau badge pour le billet.</translation>
    </message>
    <message>
        <source>The organiser can issue another ticket.</source>
        <translation>L’organisateur peut émettre un autre billet.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Revoke the ticket</source>
        <translation>Révoquer le billet</translation>
    </message>
    <message>
        <source>Revoke {serial}</source>
        <translation>Révoquer {serial}</translation>
    </message>
    <message>
        <source>No passage anywhere yet.</source>
        <translation>Aucun passage jusqu’ici.</translation>
    </message>
    <message>
        <source>No code of this person counts any more.</source>
        <translation>Aucun code de cette personne n’est plus valable.</translation>
    </message>
    <message>
        <source>{gate} {way}</source>
        <translation>{gate} {way}</translation>
    </message>
    <message>
        <source>{zone}, taken back</source>
        <translation>{zone}, annulé</translation>
    </message>
    <message>
        <source>{zone}, {note}</source>
        <translation>{zone}, {note}</translation>
    </message>
    <message>
        <source>Holder of a code that is not on the roster</source>
        <translation>Porteur d’un code absent de la liste</translation>
    </message>
    <message>
        <source>Watch list, certain match</source>
        <translation>Surveillance&#x202f;: concordance certaine</translation>
    </message>
    <message>
        <source>Watch list, possible match</source>
        <translation>Surveillance&#x202f;: concordance possible</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Code falsifié</translation>
    </message>
    <message>
        <source>Lost badge seen</source>
        <translation>Badge perdu repéré</translation>
    </message>
    <message>
        <source>Badge reported stolen</source>
        <translation>Badge déclaré volé</translation>
    </message>
    <message>
        <source>One badge, two places</source>
        <translation>Un badge, deux endroits</translation>
    </message>
    <message>
        <source>Pass-back attempt</source>
        <translation>Badge réutilisé</translation>
    </message>
    <message>
        <source>Many refusals</source>
        <translation>Nombreux refus</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>Codes PIN erronés</translation>
    </message>
    <message>
        <source>Officer under threat</source>
        <translation>Agent menacé</translation>
    </message>
    <message>
        <source>Help wanted at a gate</source>
        <translation>Aide demandée à une porte</translation>
    </message>
    <message>
        <source>All gates locked</source>
        <translation>Entrées verrouillées</translation>
    </message>
    <message>
        <source>Let in, void by then</source>
        <translation>Admis alors que le billet était nul</translation>
    </message>
    <message>
        <source>{hour}.</source>
        <translation>{hour}.</translation>
    </message>
    <message>
        <source>Details: kiosk journal verify</source>
        <translation>Détails&#x202f;: kiosk journal verify</translation>
    </message>
    <message>
        <source>Registration had taken the ticket back.</source>
        <translation>L’inscription avait retiré le billet.</translation>
    </message>
    <message>
        <source>Data changed from outside</source>
        <translation>Données modifiées de l’extérieur</translation>
    </message>
    <message>
        <source>Records of this kiosk are missing</source>
        <translation>Des données de cette borne manquent</translation>
    </message>
    <message>
        <source>{gate}, {hour}.</source>
        <translation>{gate}, {hour}.</translation>
    </message>
    <message>
        <source>Seen to.</source>
        <translation>Traitée.</translation>
    </message>
    <message>
        <source>Nothing shown at the gate.</source>
        <translation>Rien d’affiché à la porte.</translation>
    </message>
    <message>
        <source>Officer sent</source>
        <translation>Agent envoyé</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fausse alerte</translation>
    </message>
    <message>
        <source>Code kept</source>
        <translation>Code retenu</translation>
    </message>
    <message>
        <source>Person let go</source>
        <translation>Personne laissée repartir</translation>
    </message>
    <message>
        <source>Officer is well</source>
        <translation>Agent sain et sauf</translation>
    </message>
    <message>
        <source>Organisers informed</source>
        <translation>Organisateurs informés</translation>
    </message>
    <message>
        <source>Paper compared</source>
        <translation>Comparé avec le papier</translation>
    </message>
    <message>
        <source>Everybody informed</source>
        <translation>Tous informés</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identité vérifiée</translation>
    </message>
    <message>
        <source>Watched on</source>
        <translation>Surveillance maintenue</translation>
    </message>
    <message>
        <source>An officer of security locks all gates.</source>
        <translation>Un agent de sécurité verrouille les entrées.</translation>
    </message>
    <message>
        <source>A supervisor lifts the lockdown.</source>
        <translation>Un superviseur lève le verrouillage.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The new PIN</source>
        <translation>Le nouveau code PIN</translation>
    </message>
    <message>
        <source>Enrol an officer</source>
        <translation>Inscrire un agent</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Un autre rôle</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Un nouveau code PIN</translation>
    </message>
    <message>
        <source>This role has a longer PIN, so a new one is typed. A PIN for use under threat ends with it.</source>
        <translation>Ce rôle exige un code PIN plus long&#x202f;: on en tape un nouveau. Un code PIN à taper sous la menace prend fin avec l’ancien.</translation>
    </message>
    <message>
        <source>The officer types the PIN, twice. Nobody else needs to know it.</source>
        <translation>L’agent tape le code PIN, deux fois. Personne d’autre n’a besoin de le connaître.</translation>
    </message>
    <message>
        <source>The PIN stays as it is.</source>
        <translation>Le code PIN reste le même.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Tapez d’abord le nom.</translation>
    </message>
    <message>
        <source>Officers: {count}</source>
        <translation>Agents&#x202f;: {count}</translation>
    </message>
    <message>
        <source>Who may log in at this kiosk. Every change is recorded.</source>
        <translation>Qui peut se connecter à cette borne. Chaque changement est consigné.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>Sur la liste depuis</translation>
    </message>
    <message>
        <source>On duty since {hour}</source>
        <translation>De service depuis {hour}</translation>
    </message>
    <message>
        <source>Opens with badge and PIN</source>
        <translation>Ouvre avec badge et code PIN</translation>
    </message>
    <message>
        <source>Nobody may log in yet.</source>
        <translation>Personne ne peut encore se connecter.</translation>
    </message>
    <message>
        <source>Dismiss this officer?</source>
        <translation>Retirer cet agent&#x202f;?</translation>
    </message>
    <message>
        <source>Neither PIN nor badge opens any more. The journal keeps the name.</source>
        <translation>Ni le code PIN ni le badge n’ouvrent plus. Le journal garde le nom.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>Rien récemment</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>De service depuis</translation>
    </message>
    <message>
        <source>Did last</source>
        <translation>Dernière action</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Nom de l’agent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Donner ce rôle</translation>
    </message>
    <message>
        <source>Enrol an officer…</source>
        <translation>Inscrire un agent…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Nouveau code PIN…</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Autre rôle…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Enrol and dismiss officers</source>
        <translation>Inscrire et retirer des agents</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>Importer des listes</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Modifier les réglages</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Gérer les clés</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Override alone</source>
        <translation>Passer outre seul</translation>
    </message>
    <message>
        <source>Override with a second officer</source>
        <translation>Passer outre avec un second agent</translation>
    </message>
    <message>
        <source>Let in without a code</source>
        <translation>Laisser entrer sans code</translation>
    </message>
    <message>
        <source>See to alerts</source>
        <translation>Traiter les alertes</translation>
    </message>
    <message>
        <source>See the watch list</source>
        <translation>Voir la liste de surveillance</translation>
    </message>
    <message>
        <source>See passport data</source>
        <translation>Voir les données de passeport</translation>
    </message>
    <message>
        <source>Lift a lockdown</source>
        <translation>Lever un verrouillage</translation>
    </message>
    <message>
        <source>Lock the gates</source>
        <translation>Verrouiller les entrées</translation>
    </message>
    <message>
        <source>Void badges</source>
        <translation>Annuler des badges</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Admit, hold and print</source>
        <translation>Admettre, retenir et imprimer</translation>
    </message>
    <message>
        <source>Came on duty</source>
        <translation>A pris son service</translation>
    </message>
    <message>
        <source>Went off duty</source>
        <translation>A quitté son service</translation>
    </message>
    <message>
        <source>Overrode a verdict</source>
        <translation>A passé outre une décision</translation>
    </message>
    <message>
        <source>Signed for a decision</source>
        <translation>A signé une décision</translation>
    </message>
    <message>
        <source>Saw to an alert</source>
        <translation>A traité une alerte</translation>
    </message>
    <message>
        <source>Locked the gates</source>
        <translation>A verrouillé les entrées</translation>
    </message>
    <message>
        <source>Lifted a lockdown</source>
        <translation>A levé un verrouillage</translation>
    </message>
    <message>
        <source>Saw somebody in safety</source>
        <translation>A vu quelqu’un en sécurité</translation>
    </message>
    <message>
        <source>Changed the list of officers</source>
        <translation>A modifié la liste des agents</translation>
    </message>
    <message>
        <source>Replaced the watch list</source>
        <translation>A remplacé la liste de surveillance</translation>
    </message>
    <message>
        <source>Issued a badge</source>
        <translation>A délivré un badge</translation>
    </message>
    <message>
        <source>Confirmed a spelling</source>
        <translation>A confirmé une orthographe</translation>
    </message>
    <message>
        <source>Ruled on a code</source>
        <translation>A statué sur un code</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not in the newest export</source>
        <translation>Absent du dernier export</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscription confirmée</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Frais non payés</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Inscription refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Inscription retirée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inscription annulée</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Accès interdit</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Surname on the document: {surname}</source>
        <translation>Nom sur le document&#x202f;: {surname}</translation>
    </message>
    <message>
        <source>Ask for the passport.</source>
        <translation>Demandez le passeport.</translation>
    </message>
    <message>
        <source>Compare face, photo and document.</source>
        <translation>Comparez visage, photo et document.</translation>
    </message>
    <message>
        <source>Stay polite. The bearer may not know.</source>
        <translation>Restez courtois&#x202f;: le porteur l’ignore peut-être.</translation>
    </message>
    <message>
        <source>Keep the badge if it is handed to you.</source>
        <translation>Gardez le badge si on vous le remet.</translation>
    </message>
    <message>
        <source>Ask the person to wait at the side.</source>
        <translation>Priez la personne d’attendre sur le côté.</translation>
    </message>
    <message>
        <source>Say that the event is over.</source>
        <translation>Dites que l’événement est terminé.</translation>
    </message>
    <message>
        <source>Say that the event is not open yet.</source>
        <translation>Dites que l’événement n’a pas encore ouvert.</translation>
    </message>
    <message>
        <source>Ask an officer whether the person may enter.</source>
        <translation>Demandez à un agent si la personne peut entrer.</translation>
    </message>
    <message>
        <source>Send the person to the accreditation desk.</source>
        <translation>Envoyez la personne au guichet d’accréditation.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Cherchez la personne par son nom.</translation>
    </message>
    <message>
        <source>Hold the code flat, clean and lit, and scan again.</source>
        <translation>Tenez le code à plat, propre et éclairé, puis rescannez.</translation>
    </message>
    <message>
        <source>Ask for the badge or the e-mail with the ticket.</source>
        <translation>Demandez le badge ou le courriel du billet.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event.</source>
        <translation>Demandez le billet de cet événement.</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Prévenez l’organisateur.</translation>
    </message>
    <message>
        <source>Ask for the confirmation of registration.</source>
        <translation>Demandez la confirmation d’inscription.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>Demandez le badge plus récent.</translation>
    </message>
    <message>
        <source>Stay polite, and explain nothing further.</source>
        <translation>Restez courtois, sans autre explication.</translation>
    </message>
    <message>
        <source>Security decides.</source>
        <translation>La sécurité décide.</translation>
    </message>
    <message>
        <source>Ask for the invitation and the passport.</source>
        <translation>Demandez l’invitation et le passeport.</translation>
    </message>
    <message>
        <source>Ask the organiser for the approval.</source>
        <translation>Demandez l’accord de l’organisateur.</translation>
    </message>
    <message>
        <source>Admit only once it is given.</source>
        <translation>N’admettez qu’après cet accord.</translation>
    </message>
    <message>
        <source>Ask for proof of payment.</source>
        <translation>Demandez la preuve de paiement.</translation>
    </message>
    <message>
        <source>Take the fee here, or send the person to the desk.</source>
        <translation>Encaissez ici, ou envoyez la personne au guichet.</translation>
    </message>
    <message>
        <source>Ask who the escort is.</source>
        <translation>Demandez qui est l’escorte.</translation>
    </message>
    <message>
        <source>Scan the escort&apos;s badge here, within half a minute.</source>
        <translation>Scannez ici le badge de l’escorte, dans la demi-minute.</translation>
    </message>
    <message>
        <source>All who wait for the escort pass together.</source>
        <translation>Tous ceux qui attendent l’escorte passent ensemble.</translation>
    </message>
    <message>
        <source>Ask the questions of the registration.</source>
        <translation>Posez les questions de l’inscription.</translation>
    </message>
    <message>
        <source>Enter the answers here.</source>
        <translation>Saisissez ici les réponses.</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <translation>Saisir les réponses</translation>
    </message>
    <message>
        <source>Ask the person to wait, or to come back later.</source>
        <translation>Priez la personne d’attendre ou de revenir plus tard.</translation>
    </message>
    <message>
        <source>Compare face and photo.</source>
        <translation>Comparez visage et photo.</translation>
    </message>
    <message>
        <source>If it is somebody else, keep the badge and call security.</source>
        <translation>Si c’est quelqu’un d’autre, gardez le badge et appelez la sécurité.</translation>
    </message>
    <message>
        <source>Keep the way out free.</source>
        <translation>Laissez la sortie dégagée.</translation>
    </message>
    <message>
        <source>Lead the person away from the entrance.</source>
        <translation>Éloignez la personne de l’entrée.</translation>
    </message>
    <message>
        <source>Wait for word from security.</source>
        <translation>Attendez les consignes de la sécurité.</translation>
    </message>
    <message>
        <source>The accreditation desk exchanges the ticket for a badge.</source>
        <translation>Au guichet d’accréditation, le billet s’échange contre un badge.</translation>
    </message>
    <message>
        <source>Ask for a newer ticket or badge.</source>
        <translation>Demandez un billet ou badge plus récent.</translation>
    </message>
    <message>
        <source>Show where the person may go.</source>
        <translation>Indiquez où la personne peut aller.</translation>
    </message>
    <message>
        <source>If the exit was not seen, officers may override.</source>
        <translation>Si la sortie n’a pas été vue, les agents peuvent passer outre.</translation>
    </message>
    <message>
        <source>Send the person through the outer gate.</source>
        <translation>Faites passer la personne par la porte extérieure.</translation>
    </message>
    <message>
        <source>Approved, admit</source>
        <translation>Approuvé, admettre</translation>
    </message>
    <message>
        <source>Paid here, admit</source>
        <translation>Payé ici, admettre</translation>
    </message>
    <message>
        <source>Escort is here, admit</source>
        <translation>Escorte présente, admettre</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>Admettre quand même</translation>
    </message>
    <message>
        <source>Same person, admit</source>
        <translation>Même personne, admettre</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Open conflicts: {count}</source>
        <translation>Conflits ouverts&#x202f;: {count}</translation>
    </message>
    <message>
        <source>What was recorded here stays; settle what somebody has seen to.</source>
        <translation>Ce qui est consigné ici demeure&#x202f;; réglez ce dont quelqu’un s’est occupé.</translation>
    </message>
    <message>
        <source>Source or person</source>
        <translation>Source ou personne</translation>
    </message>
    <message>
        <source>State, or recorded here</source>
        <translation>État, ou consigné ici</translation>
    </message>
    <message>
        <source>Heard, or what the server says</source>
        <translation>Reçu, ou ce que dit le serveur</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>jamais encore</translation>
    </message>
    <message>
        <source>Nobody on the roster</source>
        <translation>Personne sur la liste</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>No registration server is followed. The command “kiosk source add” adds one.</source>
        <translation>Aucun serveur d’inscription n’est suivi. La commande «&#x202f;kiosk source add&#x202f;» en ajoute un.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Heard whole</source>
        <translation>Reçu en entier</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Right that is missing</source>
        <translation>Droit manquant</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>The first round comes by itself.</source>
        <translation>La première synchronisation se fait d’elle-même.</translation>
    </message>
    <message>
        <source>What changes there is known here after the next round.</source>
        <translation>Ce qui y change est connu ici après la synchronisation suivante.</translation>
    </message>
    <message>
        <source>The gates go on with what they know. Passages wait here and go up in order.</source>
        <translation>Les portes continuent avec ce qu’elles savent. Les passages attendent ici et partent dans l’ordre.</translation>
    </message>
    <message>
        <source>Somebody must see to it on the server. The gates go on with what they know.</source>
        <translation>Quelqu’un doit intervenir sur le serveur. Les portes continuent avec ce qu’elles savent.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sorti</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Code replaced or gone</source>
        <translation>Code remplacé ou disparu</translation>
    </message>
    <message>
        <source>Check-in list deleted</source>
        <translation>Liste d’enregistrement supprimée</translation>
    </message>
    <message>
        <source>Used at another device</source>
        <translation>Utilisé sur un autre appareil</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Billet annulé</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Billet bloqué</translation>
    </message>
    <message>
        <source>Ticket not paid</source>
        <translation>Billet non payé</translation>
    </message>
    <message>
        <source>Product not on the list</source>
        <translation>Produit absent de la liste</translation>
    </message>
    <message>
        <source>Several add-ons fit</source>
        <translation>Plusieurs options conviennent</translation>
    </message>
    <message>
        <source>Rules of the list forbid it</source>
        <translation>Les règles de la liste l’interdisent</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>Trop tard pour annuler</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>Non accepté par le serveur</translation>
    </message>
    <message>
        <source>Two codes may be out. See whether this person holds the new one.</source>
        <translation>Deux codes circulent peut-être. Voyez si cette personne détient le nouveau.</translation>
    </message>
    <message>
        <source>Name another list for this gate, or restore it on the server.</source>
        <translation>Indiquez une autre liste pour cette porte, ou rétablissez-la sur le serveur.</translation>
    </message>
    <message>
        <source>See whether two people came with one ticket.</source>
        <translation>Voyez si deux personnes sont venues avec un seul billet.</translation>
    </message>
    <message>
        <source>Ask this person to the accreditation desk.</source>
        <translation>Invitez cette personne au guichet d’accréditation.</translation>
    </message>
    <message>
        <source>Collect the money, or mark it paid on the server.</source>
        <translation>Encaissez le montant, ou marquez-le payé sur le serveur.</translation>
    </message>
    <message>
        <source>Mend the list on the server, or the gate in the plan.</source>
        <translation>Corrigez la liste sur le serveur, ou la porte dans le plan.</translation>
    </message>
    <message>
        <source>Check the right add-on in on the server by hand.</source>
        <translation>Enregistrez à la main la bonne option sur le serveur.</translation>
    </message>
    <message>
        <source>Mend the rules, or check the person in on the server by hand.</source>
        <translation>Corrigez les règles, ou enregistrez la personne à la main sur le serveur.</translation>
    </message>
    <message>
        <source>Take it back on the server by hand.</source>
        <translation>Annulez-le à la main sur le serveur.</translation>
    </message>
    <message>
        <source>Check the person in on the server by hand, or let it be.</source>
        <translation>Enregistrez la personne à la main sur le serveur, ou laissez.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Scanning with a hand scanner</source>
        <translation>Lecture au lecteur manuel</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation>C’est branché</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>La caméra n’est pas connectée</translation>
    </message>
    <message>
        <source>Plug its cable in again. It starts by itself.</source>
        <translation>Rebranchez le câble. Elle redémarre seule.</translation>
    </message>
    <message>
        <source>This machine cannot use cameras</source>
        <translation>Cet appareil ne gère pas les caméras</translation>
    </message>
    <message>
        <source>Use a hand scanner. The organiser can install what is missing.</source>
        <translation>Utilisez un lecteur manuel. L’organisateur peut installer ce qui manque.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La caméra ne donne pas d’image</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>Fermez les autres programmes qui l’utilisent, ou rebranchez-la.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>Other scanners and the camera</source>
        <translation>Autres lecteurs et caméra</translation>
    </message>
    <message>
        <source>This scanner</source>
        <translation>Ce lecteur</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is not known</source>
        <translation>La disposition de clavier du lecteur est inconnue</translation>
    </message>
    <message>
        <source>Ask the organiser to correct it in the settings.</source>
        <translation>Demandez à l’organisateur de la corriger dans les réglages.</translation>
    </message>
    <message>
        <source>Scanning with the usual layout</source>
        <translation>Lecture avec la disposition usuelle</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>L’image est illisible</translation>
    </message>
    <message>
        <source>Take or choose another picture.</source>
        <translation>Prenez ou choisissez une autre image.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Scanning and verdicts</source>
        <translation>Lecture et décisions</translation>
    </message>
    <message>
        <source>Printing here</source>
        <translation>Impression ici</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>Imprimante introuvable</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. Waiting badges print by themselves.</source>
        <translation>Allumez-la et vérifiez le câble. Les badges en attente s’imprimeront seuls.</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>Elle est allumée</translation>
    </message>
    <message>
        <source>I have loaded the printer</source>
        <translation>Imprimante rechargée</translation>
    </message>
    <message>
        <source>This is no ZPL label printer</source>
        <translation>Ce n’est pas une imprimante d’étiquettes ZPL</translation>
    </message>
    <message>
        <source>Something else answers. Check the printer&apos;s address and language.</source>
        <translation>Un autre appareil répond. Vérifiez l’adresse et le langage de l’imprimante.</translation>
    </message>
    <message>
        <source>The printer stopped answering</source>
        <translation>L’imprimante ne répond plus</translation>
    </message>
    <message>
        <source>Look whether the badge came out before you print it again.</source>
        <translation>Vérifiez si le badge est sorti avant de le réimprimer.</translation>
    </message>
    <message>
        <source>The printer refused the badge</source>
        <translation>L’imprimante a refusé le badge</translation>
    </message>
    <message>
        <source>Look at its display, or call help.</source>
        <translation>Regardez son écran, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>The printer holds other paper</source>
        <translation>L’imprimante contient un autre papier</translation>
    </message>
    <message>
        <source>Load badge stock, blank side up. Waiting badges print by themselves.</source>
        <translation>Chargez les badges vierges, face vierge dessus. Ceux en attente s’imprimeront seuls.</translation>
    </message>
    <message>
        <source>The printer has no badges left</source>
        <translation>L’imprimante n’a plus de badges</translation>
    </message>
    <message>
        <source>A badge is stuck in the printer</source>
        <translation>Un badge est coincé dans l’imprimante</translation>
    </message>
    <message>
        <source>Open it, pull the badge out and close it again.</source>
        <translation>Ouvrez-la, retirez le badge et refermez-la.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>L’imprimante est ouverte</translation>
    </message>
    <message>
        <source>Close its lid. Waiting badges print by themselves.</source>
        <translation>Fermez son capot. Les badges en attente s’imprimeront tout seuls.</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Elle est fermée</translation>
    </message>
    <message>
        <source>The printer&apos;s ribbon or ink is used up</source>
        <translation>Le ruban ou l’encre de l’imprimante est épuisé</translation>
    </message>
    <message>
        <source>Put in a new one. Waiting badges print by themselves.</source>
        <translation>Mettez-en un neuf. Les badges en attente s’imprimeront tout seuls.</translation>
    </message>
    <message>
        <source>The printer&apos;s tray is full</source>
        <translation>Le bac de l’imprimante est plein</translation>
    </message>
    <message>
        <source>Take the badges out. Waiting badges print by themselves.</source>
        <translation>Retirez les badges. Ceux en attente s’imprimeront tout seuls.</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>L’imprimante est en pause</translation>
    </message>
    <message>
        <source>Press its start button. Waiting badges print by themselves.</source>
        <translation>Appuyez sur son bouton de marche. Les badges en attente s’imprimeront tout seuls.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>L’imprimante s’est arrêtée</translation>
    </message>
    <message>
        <source>Look at its display, clear what is in the way and close its lid.</source>
        <translation>Regardez son écran, dégagez l’obstacle et fermez le capot.</translation>
    </message>
    <message>
        <source>It is cleared</source>
        <translation>C’est dégagé</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>Rien ne peut être enregistré</translation>
    </message>
    <message>
        <source>The disk is full or closed. Free space, or call help.</source>
        <translation>Le disque est plein ou protégé. Libérez de l’espace, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>The data of this kiosk was moved</source>
        <translation>Les données de cette borne ont été déplacées</translation>
    </message>
    <message>
        <source>Put the file back and start the kiosk again, or call help.</source>
        <translation>Remettez le fichier en place et redémarrez la borne, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Le disque est presque plein</translation>
    </message>
    <message>
        <source>Free space soon. A verdict that cannot be sealed is not given.</source>
        <translation>Libérez vite de l’espace. Une décision qui ne peut être consignée n’est pas rendue.</translation>
    </message>
    <message>
        <source>Everything, for now</source>
        <translation>Tout, pour l’instant</translation>
    </message>
    <message>
        <source>Photo capture</source>
        <translation>Prise de photos</translation>
    </message>
    <message>
        <source>The data of this kiosk is damaged</source>
        <translation>Les données de la borne sont endommagées</translation>
    </message>
    <message>
        <source>Call help. The journal is kept as far as it can be read.</source>
        <translation>Appelez l’assistance. Le journal est gardé tant qu’il est lisible.</translation>
    </message>
    <message>
        <source>Call help. Nothing has been lost.</source>
        <translation>Appelez l’assistance. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This key does not open the data</source>
        <translation>Cette clé n’ouvre pas les données</translation>
    </message>
    <message>
        <source>The key of the data is missing</source>
        <translation>La clé des données manque</translation>
    </message>
    <message>
        <source>The key of the data cannot be used</source>
        <translation>La clé des données est inutilisable</translation>
    </message>
    <message>
        <source>A newer kiosk has written this data</source>
        <translation>Ces données viennent d’une version plus récente</translation>
    </message>
    <message>
        <source>Update this kiosk, or call help.</source>
        <translation>Mettez la borne à jour, ou appelez l’assistance.</translation>
    </message>
    <message>
        <source>Another kiosk is running on this data</source>
        <translation>Une autre borne utilise ces données</translation>
    </message>
    <message>
        <source>Close one of the two.</source>
        <translation>Fermez l’une des deux.</translation>
    </message>
    <message>
        <source>A command is changing this data</source>
        <translation>Une commande est en train de modifier ces données</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>Set it right, or have an organiser confirm it. The journal keeps what it did.</source>
        <translation>Mettez-la à l’heure ou faites-la confirmer par un organisateur. Le journal garde trace de l’écart.</translation>
    </message>
    <message>
        <source>Verdicts, by the time from before the jump</source>
        <translation>Les décisions, à l’heure d’avant le saut</translation>
    </message>
    <message>
        <source>It is set right</source>
        <translation>Elle est à l’heure</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead by {by}</source>
        <translation>L’horloge de cet appareil a avancé de {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped back by {by}</source>
        <translation>L’horloge de cet appareil a reculé de {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, and nobody has confirmed it</source>
        <translation>L’horloge de cet appareil a sauté et personne ne l’a confirmée</translation>
    </message>
    <message>
        <source>Call help, {phone}</source>
        <translation>Appeler l’assistance, {phone}</translation>
    </message>
    <message>
        <source>Call help</source>
        <translation>Appeler l’assistance</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>The kiosk needs a hand. Nobody at the gate did anything wrong.</source>
        <translation>La borne a besoin d’aide. Personne à la porte n’a commis de faute.</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>Cette porte ne peut décider</translation>
    </message>
    <message>
        <source>A verdict that cannot be sealed is not given. The kiosk waits, and no one is turned away by mistake.</source>
        <translation>Une décision qui ne peut être consignée n’est pas rendue. La borne attend, personne n’est refusé par erreur.</translation>
    </message>
    <message>
        <source>Send the queue to gate {gate}. {hint}</source>
        <translation>Dirigez la file vers la porte {gate}. {hint}</translation>
    </message>
    <message>
        <source>Nobody has been judged or refused here since {hour}.</source>
        <translation>Personne n’a été contrôlé ni refusé ici depuis {hour}.</translation>
    </message>
    <message>
        <source>Call help.</source>
        <translation>Appelez l’assistance.</translation>
    </message>
    <message>
        <source>The gate opens again by itself.</source>
        <translation>La porte rouvre d’elle-même.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake, nobody at the gate did.</source>
        <translation>La borne a fait une erreur, personne d’autre.</translation>
    </message>
    <message>
        <source>The next scan works as usual.</source>
        <translation>Le prochain scan fonctionne comme d’habitude.</translation>
    </message>
    <message>
        <source>The last code has no verdict: scan it again.</source>
        <translation>Le dernier code n’a pas de décision&#x202f;: rescannez-le.</translation>
    </message>
    <message>
        <source>Help will ask for this: {reference}</source>
        <translation>L’assistance demandera ceci&#x202f;: {reference}</translation>
    </message>
    <message>
        <source>Please call staff</source>
        <translation>Veuillez appeler le personnel</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something outside the kiosk is in the way</source>
        <translation>Un obstacle extérieur à la borne</translation>
    </message>
    <message>
        <source>Call help: the log of this kiosk says what it is.</source>
        <translation>Appelez l’assistance&#x202f;: la cause est au journal technique.</translation>
    </message>
    <message>
        <source>The photo cannot be used</source>
        <translation>La photo est inutilisable</translation>
    </message>
    <message>
        <source>Take or choose another photo.</source>
        <translation>Prenez ou choisissez une autre photo.</translation>
    </message>
    <message>
        <source>The badge could not be saved</source>
        <translation>Le badge n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The folder for badges is full or closed. Call help.</source>
        <translation>Le dossier des badges est plein ou protégé. Appelez l’assistance.</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Badges en PDF</translation>
    </message>
    <message>
        <source>The badge design is broken</source>
        <translation>Le modèle de badge est défectueux</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another design.</source>
        <translation>Demandez à l’organisateur de choisir un autre modèle.</translation>
    </message>
    <message>
        <source>The badge design could not be saved</source>
        <translation>Le modèle de badge n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The disk is full or closed. The design saved before is still there.</source>
        <translation>Le disque est plein ou protégé. Le modèle enregistré auparavant est toujours là.</translation>
    </message>
    <message>
        <source>Saving badge designs</source>
        <translation>L’enregistrement des modèles de badge</translation>
    </message>
    <message>
        <source>The badge&apos;s code cannot be drawn</source>
        <translation>Le code du badge ne peut être dessiné</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another kind of code.</source>
        <translation>Demandez à l’organisateur de choisir un autre type de code.</translation>
    </message>
    <message>
        <source>The desk can tell why.</source>
        <translation>Le guichet peut dire pourquoi.</translation>
    </message>
    <message>
        <source>Someone else was faster</source>
        <translation>Quelqu’un a été plus rapide</translation>
    </message>
    <message>
        <source>Look at the print queue again.</source>
        <translation>Regardez à nouveau la file d’impression.</translation>
    </message>
    <message>
        <source>This person has a newer badge</source>
        <translation>Cette personne a un badge plus récent</translation>
    </message>
    <message>
        <source>Print a new one instead.</source>
        <translation>Imprimez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is a badge already</source>
        <translation>Il y a déjà un badge</translation>
    </message>
    <message>
        <source>Say why another one is needed.</source>
        <translation>Dites pourquoi il en faut un autre.</translation>
    </message>
    <message>
        <source>The last badge is not settled yet</source>
        <translation>Le dernier badge est encore en suspens</translation>
    </message>
    <message>
        <source>Look whether it came out, and say so.</source>
        <translation>Voyez s’il est sorti, et dites-le.</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>Un superviseur doit donner son accord</translation>
    </message>
    <message>
        <source>Ask one to come to this kiosk.</source>
        <translation>Demandez-lui de venir à cette borne.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name</source>
        <translation>Ce nom a des lettres sans police de caractères</translation>
    </message>
    <message>
        <source>Ask the organiser to install the fonts for it.</source>
        <translation>Demandez à l’organisateur d’installer ces caractères.</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>L’événement est terminé</translation>
    </message>
    <message>
        <source>Its gates admit nobody with these badges. Press again to print all the same.</source>
        <translation>Ses portes n’admettent plus personne avec ces badges. Appuyez de nouveau pour imprimer quand même.</translation>
    </message>
    <message>
        <source>This registration gets no badge</source>
        <translation>Pas de badge pour cette inscription</translation>
    </message>
    <message>
        <source>Everything, as before</source>
        <translation>Tout, comme avant</translation>
    </message>
    <message>
        <source>Ask the organiser to look at it.</source>
        <translation>Demandez à l’organisateur de vérifier.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken</source>
        <translation>Ce code PIN ne convient pas</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Trop de codes PIN erronés</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>This badge opens for somebody else</source>
        <translation>Ce badge est celui de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Il manque un nom</translation>
    </message>
    <message>
        <source>Type the name to be shown.</source>
        <translation>Saisissez le nom à afficher.</translation>
    </message>
    <message>
        <source>Nobody on duty is called that</source>
        <translation>Personne de service ne porte ce nom</translation>
    </message>
    <message>
        <source>Somebody has to stay organiser</source>
        <translation>Il faut garder un organisateur</translation>
    </message>
    <message>
        <source>The first officer has to be an organiser</source>
        <translation>Le premier agent doit être organisateur</translation>
    </message>
    <message>
        <source>The officer on duty may not do this</source>
        <translation>L’agent de service n’y est pas autorisé</translation>
    </message>
    <message>
        <source>This alert is not there any more</source>
        <translation>Cette alerte n’existe plus</translation>
    </message>
    <message>
        <source>Look at the alerts again.</source>
        <translation>Regardez à nouveau les alertes.</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>Il manque une note</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>Dites en quelques mots ce qui a été fait.</translation>
    </message>
    <message>
        <source>This passage was decided meanwhile</source>
        <translation>Ce passage a été tranché entre-temps</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Scannez à nouveau le code.</translation>
    </message>
    <message>
        <source>An answer cannot be taken as it is</source>
        <translation>Une réponse ne peut être acceptée telle quelle</translation>
    </message>
    <message>
        <source>Look at the questions again.</source>
        <translation>Vérifiez de nouveau les questions.</translation>
    </message>
    <message>
        <source>This file is not a watch list</source>
        <translation>Ce fichier n’est pas une liste de surveillance</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Un réglage est incorrect</translation>
    </message>
    <message>
        <source>The plan of the event is wrong</source>
        <translation>Le plan de l’événement est incorrect</translation>
    </message>
    <message>
        <source>The plan has no such gate</source>
        <translation>Le plan n’a pas cette porte</translation>
    </message>
    <message>
        <source>This gate does not lead that way</source>
        <translation>Cette porte ne va pas dans ce sens</translation>
    </message>
    <message>
        <source>There is no event on this kiosk yet</source>
        <translation>Pas encore d’événement sur cette borne</translation>
    </message>
    <message>
        <source>This kiosk already holds an event</source>
        <translation>Cette borne a déjà un événement</translation>
    </message>
    <message>
        <source>This file is not a list of people</source>
        <translation>Ce fichier n’est pas une liste de personnes</translation>
    </message>
    <message>
        <source>Export it again from the registration system.</source>
        <translation>Exportez-le à nouveau du système d’inscription.</translation>
    </message>
    <message>
        <source>Many people known here are not in this list</source>
        <translation>Beaucoup de personnes connues ici manquent dans cette liste</translation>
    </message>
    <message>
        <source>Import the whole list, or say that these people are gone.</source>
        <translation>Importez la liste complète, ou confirmez que ces personnes n’y sont plus.</translation>
    </message>
    <message>
        <source>The files or the roster changed meanwhile</source>
        <translation>Les fichiers ou la liste ont changé entre-temps</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>Regardez à nouveau les changements, puis importez.</translation>
    </message>
    <message>
        <source>After this import nobody could enter</source>
        <translation>Après cette importation, personne ne pourrait entrer</translation>
    </message>
    <message>
        <source>Look whether it is the right file of the right event. If it is meant, say so.</source>
        <translation>Vérifiez que c’est le bon fichier du bon événement. Si c’est voulu, dites-le.</translation>
    </message>
    <message>
        <source>This file could not be imported</source>
        <translation>Ce fichier n’a pas pu être importé</translation>
    </message>
    <message>
        <source>It is too large or broken. Export it again, as CSV if you can.</source>
        <translation>Il est trop volumineux ou endommagé. Exportez-le à nouveau, en CSV si possible.</translation>
    </message>
    <message>
        <source>This spelling cannot be taken</source>
        <translation>Cette graphie ne peut pas être acceptée</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in the passport.</source>
        <translation>Écrivez le nom en caractères latins, comme dans le passeport.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Cette clé est inutilisable</translation>
    </message>
    <message>
        <source>This kiosk has no key to sign badges</source>
        <translation>Cette borne n’a pas de clé pour signer les badges</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La phrase secrète est incorrecte</translation>
    </message>
</context>
<context>
    <name>vouching</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The next PIN is looked at from {hour}.</source>
        <translation>Prochain code PIN possible à partir de {hour}.</translation>
    </message>
    <message>
        <source>This officer&apos;s badge is no longer valid.</source>
        <translation>Le badge de cet agent n’est plus valable.</translation>
    </message>
    <message>
        <source>It takes another person than the first.</source>
        <translation>Il faut une autre personne que la première.</translation>
    </message>
    <message>
        <source>This officer may not decide this.</source>
        <translation>Cet agent ne peut pas en décider.</translation>
    </message>
    <message>
        <source>{headline}.</source>
        <translation>{headline}.</translation>
    </message>
</context>
<context>
    <name>whys</name>
    <message>
        <source>Escorted by host</source>
        <translation>Escorté par l’hôte</translation>
    </message>
    <message>
        <source>Called by protocol</source>
        <translation>Appelé par le Protocole</translation>
    </message>
    <message>
        <source>Plan is wrong</source>
        <translation>Le plan est erroné</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Code illisible</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Motif médical</translation>
    </message>
    <message>
        <source>Mistake of staff</source>
        <translation>Erreur du personnel</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>Pas un code de billet</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Code falsifié</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Signature inconnue</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>Absent de la liste</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Code révoqué</translation>
    </message>
    <message>
        <source>Replaced by a newer badge</source>
        <translation>Badge remplacé</translation>
    </message>
    <message>
        <source>Code blocked</source>
        <translation>Code bloqué</translation>
    </message>
    <message>
        <source>Access barred</source>
        <translation>Accès interdit</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Inscription retirée</translation>
    </message>
    <message>
        <source>Registration declined</source>
        <translation>Inscription refusée</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscription annulée</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Entrées verrouillées</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Pas encore approuvé</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Pas encore payé</translation>
    </message>
    <message>
        <source>Badge required</source>
        <translation>Badge obligatoire</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Plus valable</translation>
    </message>
    <message>
        <source>No access here</source>
        <translation>Pas d’accès ici</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Hors horaires</translation>
    </message>
    <message>
        <source>Rule not met</source>
        <translation>Condition non remplie</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Outer gate first</source>
        <translation>D’abord la porte extérieure</translation>
    </message>
    <message>
        <source>Zone is full</source>
        <translation>Zone complète</translation>
    </message>
    <message>
        <source>Escort required</source>
        <translation>Escorte obligatoire</translation>
    </message>
    <message>
        <source>Questions open</source>
        <translation>Questions en attente</translation>
    </message>
    <message>
        <source>Compare identity</source>
        <translation>Vérifier l’identité</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>Pas cette personne</translation>
    </message>
    <message>
        <source>This is not the code of a ticket or badge</source>
        <translation>Ce n’est le code ni d’un billet ni d’un badge</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>Ce billet est pour un autre événement</translation>
    </message>
    <message>
        <source>We did not make this code</source>
        <translation>Ce code ne vient pas de nous</translation>
    </message>
    <message>
        <source>This code is signed with a key we do not know</source>
        <translation>Ce code est signé avec une clé inconnue</translation>
    </message>
    <message>
        <source>Nobody on the roster has this code</source>
        <translation>Personne sur la liste n’a ce code</translation>
    </message>
    <message>
        <source>This code has been revoked</source>
        <translation>Ce code a été révoqué</translation>
    </message>
    <message>
        <source>A newer badge has replaced this one</source>
        <translation>Un badge plus récent remplace celui-ci</translation>
    </message>
    <message>
        <source>This code is blocked</source>
        <translation>Ce code est bloqué</translation>
    </message>
    <message>
        <source>This person may not enter</source>
        <translation>Cette personne ne peut pas entrer</translation>
    </message>
    <message>
        <source>This registration was withdrawn</source>
        <translation>Cette inscription a été retirée</translation>
    </message>
    <message>
        <source>This registration was not accepted</source>
        <translation>Cette inscription n’a pas été acceptée</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>Cette inscription a été annulée</translation>
    </message>
    <message>
        <source>Nobody enters during the lockdown</source>
        <translation>Personne n’entre&#x202f;: entrées verrouillées</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration yet</source>
        <translation>L’organisateur n’a pas encore approuvé cette inscription</translation>
    </message>
    <message>
        <source>The fee is not paid yet</source>
        <translation>Les frais ne sont pas encore payés</translation>
    </message>
    <message>
        <source>This gate takes badges only</source>
        <translation>Cette porte n’accepte que les badges</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>Ce code n’est pas encore valable</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Ce code n’est plus valable</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Pas d’accès à cette zone</translation>
    </message>
    <message>
        <source>The zone is closed now</source>
        <translation>La zone est fermée en ce moment</translation>
    </message>
    <message>
        <source>The rules of this gate do not allow it now</source>
        <translation>Les règles de cette porte ne le permettent pas</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>Ce billet a déjà été utilisé</translation>
    </message>
    <message>
        <source>This person is inside already</source>
        <translation>Cette personne est déjà à l’intérieur</translation>
    </message>
    <message>
        <source>The outer gate comes first</source>
        <translation>La porte extérieure d’abord</translation>
    </message>
    <message>
        <source>The zone is full</source>
        <translation>La zone est complète</translation>
    </message>
    <message>
        <source>This person enters with an escort</source>
        <translation>Cette personne entre avec une escorte</translation>
    </message>
    <message>
        <source>Some questions are not answered yet</source>
        <translation>Des questions restent sans réponse</translation>
    </message>
    <message>
        <source>The organiser asked for this check</source>
        <translation>L’organisateur a demandé cette vérification</translation>
    </message>
    <message>
        <source>The face does not match</source>
        <translation>Le visage ne correspond pas</translation>
    </message>
    <message>
        <source>The event is not open yet</source>
        <translation>L’événement n’a pas encore ouvert</translation>
    </message>
    <message>
        <source>It may be damaged, or the code of something else.</source>
        <translation>Il est peut-être abîmé, ou c’est un autre code.</translation>
    </message>
    <message>
        <source>It is well made, but does not belong here.</source>
        <translation>Il est en règle, mais pas pour ici.</translation>
    </message>
    <message>
        <source>Its signature does not match what it says.</source>
        <translation>Sa signature ne correspond pas à son contenu.</translation>
    </message>
    <message>
        <source>It may be new: the organiser can add the key.</source>
        <translation>Elle est peut-être nouvelle&#x202f;: l’organisateur peut l’ajouter.</translation>
    </message>
    <message>
        <source>The registration may be newer than the roster here.</source>
        <translation>L’inscription est peut-être plus récente que cette liste.</translation>
    </message>
    <message>
        <source>The organiser took it back. It opens no gate.</source>
        <translation>L’organisateur l’a retiré. Il n’ouvre aucune porte.</translation>
    </message>
    <message>
        <source>Only the newest badge of a person is valid.</source>
        <translation>Seul le badge le plus récent est valable.</translation>
    </message>
    <message>
        <source>The desk can tell why, and may unblock it.</source>
        <translation>Le guichet sait pourquoi et peut le débloquer.</translation>
    </message>
    <message>
        <source>It holds at every gate. The ways out stay open.</source>
        <translation>Cela vaut à toutes les portes. Les sorties restent ouvertes.</translation>
    </message>
    <message>
        <source>They come from the registration system.</source>
        <translation>Elles viennent du système d’inscription.</translation>
    </message>
    <message>
        <source>When somebody leaves, there is room again.</source>
        <translation>Quand quelqu’un sort, une place se libère.</translation>
    </message>
    <message>
        <source>Staff compared the face and turned the admission down.</source>
        <translation>Le personnel a comparé le visage et refusé l’entrée.</translation>
    </message>
    <message>
        <source>It is sealed in the journal.</source>
        <translation>C’est consigné au journal.</translation>
    </message>
    <message>
        <source>This says nothing about the person.</source>
        <translation>Cela ne dit rien de la personne.</translation>
    </message>
    <message>
        <source>Only the registration is in the way.</source>
        <translation>Seule l’inscription fait obstacle.</translation>
    </message>
    <message>
        <source>The code is good.</source>
        <translation>Le code est authentique.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Not seen entering</source>
        <translation>Entrée non enregistrée</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>Absent de cette liste</translation>
    </message>
    <message>
        <source>Checked in elsewhere</source>
        <translation>Déjà enregistré ailleurs</translation>
    </message>
    <message>
        <source>Old roster</source>
        <translation>Liste ancienne</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Vérifiez l’heure</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Lisez la note</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Liste de surveillance</translation>
    </message>
    <message>
        <source>This person is inside already by the records. Ask why.</source>
        <translation>D’après les enregistrements, cette personne est déjà à l’intérieur. Demandez pourquoi.</translation>
    </message>
    <message>
        <source>{zone} is nearly full. Tell your supervisor.</source>
        <translation>{zone}&#x202f;: presque complet. Prévenez votre superviseur.</translation>
    </message>
    <message>
        <source>Nobody here knows what this ticket is for. Ask your supervisor.</source>
        <translation>Personne ici ne sait à quoi sert ce billet. Demandez au superviseur.</translation>
    </message>
    <message>
        <source>Nobody here knows for which day this ticket is. Ask your supervisor.</source>
        <translation>On ignore ici pour quel jour est ce billet. Demandez au superviseur.</translation>
    </message>
    <message>
        <source>Nobody used this code here before.</source>
        <translation>Ce code n’a jamais servi ici.</translation>
    </message>
    <message>
        <source>This person has been inside before.</source>
        <translation>Cette personne est déjà venue.</translation>
    </message>
    <message>
        <source>The exit is counted.</source>
        <translation>La sortie est comptée.</translation>
    </message>
    <message>
        <source>No entry was recorded. The exit is.</source>
        <translation>Aucune entrée notée. La sortie l’est.</translation>
    </message>
    <message>
        <source>The signature is genuine. The roster here does not know the person.</source>
        <translation>La signature est authentique. La personne ne figure pas sur cette liste.</translation>
    </message>
    <message>
        <source>Somebody else has checked this person in already.</source>
        <translation>Quelqu’un d’autre a déjà enregistré l’arrivée de cette personne.</translation>
    </message>
    <message>
        <source>The roster is old: later changes are not known here.</source>
        <translation>La liste est ancienne&#x202f;: les changements ultérieurs sont inconnus ici.</translation>
    </message>
    <message>
        <source>The clock of this kiosk jumped: call help when the queue allows.</source>
        <translation>L’horloge de la borne a sauté&#x202f;: appelez l’assistance dès que possible.</translation>
    </message>
    <message>
        <source>The organiser left a note.</source>
        <translation>L’organisateur a laissé une note.</translation>
    </message>
    <message>
        <source>Security has been told.</source>
        <translation>La sécurité est prévenue.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>Le badge est en cours d’impression.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>Le badge est imprimé.</translation>
    </message>
    <message>
        <source>There is no printer here. Badge {detail} was saved as a PDF.</source>
        <translation>Il n’y a pas d’imprimante ici. Le badge {detail} a été enregistré en PDF.</translation>
    </message>
    <message>
        <source>The badge waits for the printer and comes out by itself.</source>
        <translation>Le badge attend l’imprimante et sortira tout seul.</translation>
    </message>
    <message>
        <source>The badge was not printed. Look at the printer.</source>
        <translation>Le badge n’a pas été imprimé. Regardez l’imprimante.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether the badge came out.</source>
        <translation>L’imprimante ne répond pas. Voyez si le badge est sorti.</translation>
    </message>
    <message>
        <source>The event is over: its gates admit nobody with this badge. Press again to print it all the same.</source>
        <translation>L’événement est terminé&#x202f;: ses portes n’admettent plus personne avec ce badge. Appuyez de nouveau pour l’imprimer quand même.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name. Nothing was printed.</source>
        <translation>Ce nom a des lettres sans police de caractères. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Undone. The passage no longer counts.</source>
        <translation>Annulé. Le passage ne compte plus.</translation>
    </message>
    <message>
        <source>It is too late to undo this passage.</source>
        <translation>Il est trop tard pour annuler ce passage.</translation>
    </message>
    <message>
        <source>The officer on duty may not do this.</source>
        <translation>L’agent de service n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>Security’s screen says that you need help.</source>
        <translation>L’écran de la sécurité indique que vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>Send the person to: {detail}. Nobody was admitted.</source>
        <translation>Dirigez la personne vers&#x202f;: {detail}. Personne n’a été admis.</translation>
    </message>
    <message>
        <source>Let through against the verdict by {detail}, for this once.</source>
        <translation>{detail} a laissé passer malgré la décision, pour cette fois.</translation>
    </message>
    <message>
        <source>Found by name. It is sealed that {detail} did it.</source>
        <translation>Trouvé par son nom. Consigné&#x202f;: fait par {detail}.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Les réponses sont conservées.</translation>
    </message>
</context>
</TS>
