<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n badge(s) left</source>
        <translation>
            <numerusform>Queda %n credencial</numerusform>
            <numerusform>Quedan %n credenciales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped, %n waiting</source>
        <translation>
            <numerusform>Parada, %n en espera</numerusform>
            <numerusform>Parada, %n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed so far.</source>
        <translation>
            <numerusform>%n credencial impresa hasta ahora.</numerusform>
            <numerusform>%n credenciales impresas hasta ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s old</source>
        <translation>
            <numerusform>hace %n s</numerusform>
            <numerusform>hace %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min old</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h old</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In step, %n kiosk(s)</source>
        <translation>
            <numerusform>Al día, %n puesto</numerusform>
            <numerusform>Al día, %n puestos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. %n tries left before a wait.</source>
        <translation>
            <numerusform>PIN incorrecto. Queda %n intento antes de una espera.</numerusform>
            <numerusform>PIN incorrecto. Quedan %n intentos antes de una espera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fits all %n people.</source>
        <translation>
            <numerusform>Todo cabe en %n credencial.</numerusform>
            <numerusform>Todo cabe en las %n credenciales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people do not fit.</source>
        <translation>
            <numerusform>%n credencial se desborda.</numerusform>
            <numerusform>%n credenciales se desbordan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shrink, the smallest to {size} mm.</source>
        <translation>
            <numerusform>%n texto reducido, a {size} mm.</numerusform>
            <numerusform>%n textos reducidos, el más pequeño a {size} mm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have letters no font here draws.</source>
        <translation>
            <numerusform>%n credencial tiene letras que ninguna fuente dibuja.</numerusform>
            <numerusform>%n credenciales tienen letras que ninguna fuente dibuja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zone(s)</source>
        <translation>
            <numerusform>%n zona</numerusform>
            <numerusform>%n zonas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s)</source>
        <translation>
            <numerusform>%n puerta</numerusform>
            <numerusform>%n puertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of this category</source>
        <translation>
            <numerusform>%n de esta categoría</numerusform>
            <numerusform>%n de esta categoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at a time</source>
        <translation>
            <numerusform>%n a la vez</numerusform>
            <numerusform>%n a la vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people pass with this escort</source>
        <translation>
            <numerusform>%n persona pasa con esta escolta</numerusform>
            <numerusform>%n personas pasan con esta escolta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Designer</name>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Credencial entera</translation>
    </message>
    <message>
        <source>Selected: {count}</source>
        <translation>Seleccionados: {count}</translation>
    </message>
    <message>
        <source>New design</source>
        <translation>Diseño nuevo</translation>
    </message>
    <message>
        <source>Duplicate this design</source>
        <translation>Duplicar este diseño</translation>
    </message>
    <message>
        <source>Import from Indico or pretix…</source>
        <translation>Importar de Indico o pretix…</translation>
    </message>
    <message>
        <source>Print badges with this design</source>
        <translation>Imprimir credenciales con este diseño</translation>
    </message>
    <message>
        <source>Delete this design…</source>
        <translation>Eliminar este diseño…</translation>
    </message>
    <message>
        <source>{title}, copy</source>
        <translation>{title}, copia</translation>
    </message>
</context>
<context>
    <name>SecurityCounting</name>
    <message numerus="yes">
        <source>%n inside</source>
        <translation>
            <numerusform>%n dentro</numerusform>
            <numerusform>%n dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n lugar libre</numerusform>
            <numerusform>%n lugares libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n hoy</numerusform>
            <numerusform>%n hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused within two minutes.</source>
        <translation>
            <numerusform>%n rechazo en dos minutos.</numerusform>
            <numerusform>%n rechazos en dos minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the journal are lost.</source>
        <translation>
            <numerusform>Se ha perdido %n asiento del registro.</numerusform>
            <numerusform>Se han perdido %n asientos del registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s after {gate}.</source>
        <translation>
            <numerusform>%n s después de {gate}.</numerusform>
            <numerusform>%n s después de {gate}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s apart. Two badges?</source>
        <translation>
            <numerusform>%n s de diferencia. ¿Dos credenciales?</numerusform>
            <numerusform>%n s de diferencia. ¿Dos credenciales?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <translation>
            <numerusform>%n persona encontrada</numerusform>
            <numerusform>%n personas encontradas</numerusform>
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
        <translation>Pasa con escolta.</translation>
    </message>
    <message>
        <source>Code used once, at {hour}.</source>
        <translation>Código usado una vez, a las {hour}.</translation>
    </message>
    <message>
        <source>Last passage: {gate}, {way}, {hour}.</source>
        <translation>Último paso: {gate}, {way}, {hour}.</translation>
    </message>
    <message>
        <source>No badge printed yet.</source>
        <translation>Aún no se ha impreso credencial.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es la persona</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>¿Salió la credencial?</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Intentar otra vez…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir otra vez…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir credencial</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>{arrived} of {expected}</source>
        <translation>{arrived} de {expected}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Due, not here</source>
        <translation>Deberían estar</translation>
    </message>
    <message>
        <source>Expected later</source>
        <translation>Previstos más tarde</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Sin delegación</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de cálculo</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nadie todavía.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Arrived: {share}</source>
        <translation>Llegados: {share}</translation>
    </message>
    <message>
        <source>The first: {time}</source>
        <translation>El primero: {time}</translation>
    </message>
    <message>
        <source>Due and not here: {count}</source>
        <translation>Deberían estar y faltan: {count}</translation>
    </message>
    <message>
        <source>Expected later: {count}</source>
        <translation>Previstos más tarde: {count}</translation>
    </message>
    <message>
        <source>And {count} more</source>
        <translation>Y {count} más</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>No está en la lista</translation>
    </message>
</context>
<context>
    <name>bar</name>
    <message>
        <source>{event} · Day {number}</source>
        <translation>{event} · Día {number}</translation>
    </message>
    <message>
        <source>{event} · Day {number}, {session}</source>
        <translation>{event} · Día {number}, {session}</translation>
    </message>
</context>
<context>
    <name>by_hand</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>Imprimir otra vez…</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Note, in a few words</source>
        <translation>Nota, en pocas palabras</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Diga en pocas palabras por qué</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>Esperando la nota</translation>
    </message>
    <message>
        <source>Admit by hand</source>
        <translation>Admitir sin código</translation>
    </message>
    <message>
        <source>Check at the gate</source>
        <translation>Comprobar en la puerta</translation>
    </message>
    <message>
        <source>On to the override</source>
        <translation>Seguir: paso excepcional</translation>
    </message>
    <message>
        <source>Seal the refusal</source>
        <translation>Registrar el rechazo</translation>
    </message>
    <message>
        <source>Is this the person?</source>
        <translation>¿Es esta la persona?</translation>
    </message>
    <message>
        <source>Why without a code?</source>
        <translation>¿Por qué sin código?</translation>
    </message>
    <message>
        <source>It is sealed that {officer} found this person by name, and why.</source>
        <translation>Queda registrado que {officer} halló a esta persona por su nombre, y por qué.</translation>
    </message>
    <message>
        <source>Only security and supervisors admit by hand.</source>
        <translation>Solo seguridad y supervisores admiten sin código.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>May pass here now: {note}.</source>
        <translation>Puede pasar aquí ahora: {note}.</translation>
    </message>
    <message>
        <source>Staff can resolve it at the gate.</source>
        <translation>El personal puede resolverlo en la puerta.</translation>
    </message>
    <message>
        <source>No code would get this person in, either.</source>
        <translation>Tampoco entraría con un código.</translation>
    </message>
</context>
<context>
    <name>designer</name>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Credencial entera</translation>
    </message>
    <message>
        <source>Save design</source>
        <translation>Guardar diseño</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimir prueba</translation>
    </message>
    <message>
        <source>Add layer</source>
        <translation>Añadir capa</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>Diseños</translation>
    </message>
    <message>
        <source>Back to the organiser&apos;s screens</source>
        <translation>Volver a las pantallas de organización</translation>
    </message>
    <message>
        <source>Back to the hardest</source>
        <translation>Volver a los casos difíciles</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Try it on</source>
        <translation>Probar con</translation>
    </message>
    <message>
        <source>Native name</source>
        <translation>Nombre original</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Surname as registered</source>
        <translation>Apellido tal como consta en la inscripción</translation>
    </message>
    <message>
        <source>Given names as registered</source>
        <translation>Nombres tal como constan en la inscripción</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>Transliteración</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Whom a companion accompanies</source>
        <translation>A quién acompaña el acompañante</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Code of the delegation</source>
        <translation>Código de la delegación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Letter of the category</source>
        <translation>Letra de la categoría</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Número de la credencial</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de inscripción</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event, short</source>
        <translation>Evento, abreviado</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pila</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>Banda de categoría</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Field of the person</source>
        <translation>Dato de la persona</translation>
    </message>
    <message>
        <source>Image from a file…</source>
        <translation>Imagen de un archivo…</translation>
    </message>
    <message>
        <source>Longest name</source>
        <translation>Nombre más largo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Two scripts</source>
        <translation>Dos escrituras</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Mononym</source>
        <translation>Un solo nombre</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>Cargo largo</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Shortest name</source>
        <translation>Nombre más corto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nunca menos de</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas máx.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>En el cuadro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Corners</source>
        <translation>Esquinas</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>Tipo de código</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Quiet zone</source>
        <translation>Margen libre</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Grosor de línea</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Square, across</source>
        <translation>Cuadrado, horizontal</translation>
    </message>
    <message>
        <source>Square, down</source>
        <translation>Cuadrado, vertical</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letra</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>With names</source>
        <translation>Con nombres</translation>
    </message>
    <message>
        <source>Column of times</source>
        <translation>Columna de horas</translation>
    </message>
    <message>
        <source>Where the script begins</source>
        <translation>Donde empieza la escritura</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Where the script ends</source>
        <translation>Donde termina la escritura</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shrink</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Partir</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>At the bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>First letters</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Quiet ink</source>
        <translation>Tinta suave</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Filete</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Bruma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>{title} (printed now)</source>
        <translation>{title} (se imprime ahora)</translation>
    </message>
    <message>
        <source>Designs of Indico or pretix</source>
        <translation>Diseños de Indico o pretix</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>That cannot be: {element}</source>
        <translation>No es posible: {element}</translation>
    </message>
    <message>
        <source>A test was sent to {printer}.</source>
        <translation>Se envió una prueba a {printer}.</translation>
    </message>
    <message>
        <source>There is no printer: the test is a PDF file in the folder “badges”.</source>
        <translation>No hay impresora: la prueba es un PDF en la carpeta «badges».</translation>
    </message>
    <message>
        <source>Its code opens no gate.</source>
        <translation>Su código no abre ninguna puerta.</translation>
    </message>
    <message>
        <source>{} has no counterpart here</source>
        <translation>{} no tiene equivalente aquí</translation>
    </message>
    <message>
        <source>its background is not in the export: add it as an image</source>
        <translation>su fondo no está en la exportación: añádalo como imagen</translation>
    </message>
    <message>
        <source>its picture is not in the export: choose {} as its file</source>
        <translation>su imagen no está en la exportación: elija {} como archivo</translation>
    </message>
    <message>
        <source>the country of a person is shown as the delegation</source>
        <translation>el país de la persona se muestra como delegación</translation>
    </message>
    <message>
        <source>whoever has no photo gets a silhouette there</source>
        <translation>si no hay foto, aparece una silueta</translation>
    </message>
    <message>
        <source>prints the badges of {} from now on</source>
        <translation>se usa desde ahora para las credenciales de {}</translation>
    </message>
    <message>
        <source>is of no category that plan or roster know</source>
        <translation>no es de ninguna categoría que conozcan el plan o la lista</translation>
    </message>
    <message>
        <source>justified text is set flush left</source>
        <translation>el texto justificado se alinea a la izquierda</translation>
    </message>
    <message>
        <source>its background is a PDF: give it with the layout, else only its size is taken over</source>
        <translation>su fondo es un PDF: adjúntelo con el diseño; si no, solo se toma su tamaño</translation>
    </message>
    <message>
        <source>its background became a picture</source>
        <translation>su fondo se convirtió en imagen</translation>
    </message>
    <message>
        <source>the image {} is taken for the photo</source>
        <translation>la imagen {} se toma como foto</translation>
    </message>
    <message>
        <source>Everything has a counterpart here.</source>
        <translation>Todo tiene su equivalente aquí.</translation>
    </message>
    <message>
        <source>“{title}” was imported; save it to keep it.</source>
        <translation>Se importó «{title}»; guárdelo para conservarlo.</translation>
    </message>
    <message>
        <source>“{title}” was imported and saved.</source>
        <translation>«{title}» se importó y guardó.</translation>
    </message>
    <message>
        <source>Tried as a printer of {dpi} dots an inch prints it.</source>
        <translation>Probado como lo imprime una impresora de {dpi} puntos por pulgada.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Delete the design “{title}”?</source>
        <translation>¿Eliminar el diseño «{title}»?</translation>
    </message>
    <message>
        <source>Badges that were printed with it stay valid.</source>
        <translation>Las credenciales ya impresas siguen siendo válidas.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save before closing?</source>
        <translation>¿Guardar antes de cerrar?</translation>
    </message>
    <message>
        <source>Go on designing</source>
        <translation>Seguir diseñando</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name of the design</source>
        <translation>Nombre del diseño</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Tamaño habitual</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Front only</source>
        <translation>Solo anverso</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Anverso y reverso</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>One badge a page</source>
        <translation>Una credencial por página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Alinear bordes izquierdos</translation>
    </message>
    <message>
        <source>Align middles, side by side</source>
        <translation>Alinear centros en horizontal</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Alinear bordes derechos</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Alinear bordes superiores</translation>
    </message>
    <message>
        <source>Align middles, one above the other</source>
        <translation>Alinear centros en vertical</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Alinear bordes inferiores</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Espacios iguales en horizontal</translation>
    </message>
    <message>
        <source>Equal gaps from top to bottom</source>
        <translation>Espacios iguales en vertical</translation>
    </message>
    <message>
        <source>Stack texts, or take a stack apart</source>
        <translation>Apilar textos o separar una pila</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>who does not fit</source>
        <translation>textos que no caben</translation>
    </message>
    <message>
        <source>invented people, as the roster is empty</source>
        <translation>personas inventadas: la lista está vacía</translation>
    </message>
    <message>
        <source>the hardest people of this roster</source>
        <translation>los casos más difíciles de esta lista</translation>
    </message>
    <message>
        <source>It could not be tried on everybody.</source>
        <translation>No se pudo probar con todos.</translation>
    </message>
    <message>
        <source>Trying it on everybody…</source>
        <translation>Probando con todos…</translation>
    </message>
    <message>
        <source>Nobody to try it on yet.</source>
        <translation>Aún no hay nadie con quien probar.</translation>
    </message>
    <message>
        <source>Tried on {done} of {people} people.</source>
        <translation>Probado con {done} de {people} personas.</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Otro color…</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Text; {family_name} is the surname</source>
        <translation>Texto; {family_name} son los apellidos</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Visible para</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>But not for</source>
        <translation>Salvo para</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Solo con</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Solo sin</translation>
    </message>
    <message>
        <source>Scanners would not read the code.</source>
        <translation>Los lectores no leerían el código.</translation>
    </message>
    <message>
        <source>“{layer}” and the code lie over each other.</source>
        <translation>«{layer}» y el código se superponen.</translation>
    </message>
    <message>
        <source>Something lies over the code.</source>
        <translation>Algo cubre el código.</translation>
    </message>
    <message>
        <source>“{layer}” is too near the code: leave a margin around it.</source>
        <translation>«{layer}» está demasiado cerca del código: deje un margen alrededor.</translation>
    </message>
    <message>
        <source>The code is too near the edge: leave a margin around it.</source>
        <translation>El código está demasiado cerca del borde: deje un margen alrededor.</translation>
    </message>
    <message>
        <source>The code is too small: it needs {size} mm.</source>
        <translation>El código es demasiado pequeño: necesita {size} mm.</translation>
    </message>
    <message>
        <source>The code does not stand out from its ground.</source>
        <translation>El código no destaca sobre su fondo.</translation>
    </message>
</context>
<context>
    <name>display</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Language and light</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>This kiosk keeps what is chosen here, also after a restart.</source>
        <translation>Este puesto conserva lo elegido aquí, también tras reiniciar.</translation>
    </message>
    <message>
        <source>This could not be kept: it holds until the kiosk is closed.</source>
        <translation>No se pudo guardar: vale hasta que se cierre el puesto.</translation>
    </message>
</context>
<context>
    <name>find</name>
    <message>
        <source>Choose this person</source>
        <translation>Elegir a esta persona</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name, delegation or code, in any script</source>
        <translation>Nombre, delegación o código, en cualquier escritura</translation>
    </message>
    <message>
        <source>Nobody is called that. Try fewer letters, or the name as it is heard.</source>
        <translation>Nadie se llama así. Pruebe con menos letras, o con el nombre como suena.</translation>
    </message>
    <message>
        <source>One letter is enough to begin.</source>
        <translation>Basta una letra para empezar.</translation>
    </message>
</context>
<context>
    <name>first_officer</name>
    <message>
        <source>No officer yet. Not scanning.</source>
        <translation>Aún sin agente. No escanea.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>Introdúzcalo otra vez</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Elija un PIN</translation>
    </message>
    <message>
        <source>Who organises here?</source>
        <translation>¿Quién organiza aquí?</translation>
    </message>
    <message>
        <source>Nobody can log in yet. The organiser is the first, and lets the others in.</source>
        <translation>Nadie puede identificarse aún. El organizador es el primero y añade a los demás.</translation>
    </message>
    <message>
        <source>It will open together with the PIN.</source>
        <translation>Abrirá junto con el PIN.</translation>
    </message>
    <message>
        <source>Badge scanned</source>
        <translation>Credencial escaneada</translation>
    </message>
    <message>
        <source>Scan one, or do without.</source>
        <translation>Escanee una o continúe sin ella.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>Ninguna credencial escaneada</translation>
    </message>
    <message>
        <source>Type your name first.</source>
        <translation>Escriba primero su nombre.</translation>
    </message>
    <message>
        <source>The two PINs differ. Choose one again.</source>
        <translation>Los dos PIN no coinciden. Elija uno de nuevo.</translation>
    </message>
    <message>
        <source>What was scanned is no badge of this event. Nothing is kept of it.</source>
        <translation>Lo leído no es una credencial de este evento. No se guarda nada.</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>Gate</source>
        <translation>Puerta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Guardado en {file}</translation>
    </message>
    <message>
        <source>The paper could not be saved. Photograph the code.</source>
        <translation>No se pudo guardar el documento. Fotografíe el código.</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Continuar como {name}</translation>
    </message>
    <message>
        <source>Next officer</source>
        <translation>Siguiente agente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Shift ended. Not scanning.</source>
        <translation>Turno terminado. No escanea.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Entrega del turno</translation>
    </message>
    <message>
        <source>{name}, {role}</source>
        <translation>{name}, {role}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. {day}, {since} to {until}</source>
        <translation>{event}, puerta {gate}. {day}, de {since} a {until}</translation>
    </message>
    <message>
        <source>{event}, gate {gate}. From {day}, {since} to {end}, {until}</source>
        <translation>{event}, puerta {gate}. De {day}, {since}, a {end}, {until}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulados</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>Admitidos pese a la decisión</translation>
    </message>
    <message>
        <source>Alerts raised</source>
        <translation>Alertas emitidas</translation>
    </message>
    <message>
        <source>Alerts seen to</source>
        <translation>Alertas atendidas</translation>
    </message>
    <message>
        <source>The journal up to now. Kept on paper, these words prove it later:</source>
        <translation>El registro hasta ahora. En papel, estas palabras lo prueban más tarde:</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado por</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>To check: kiosk journal verify --head, then the words or the text of the code.</source>
        <translation>Para comprobar: kiosk journal verify --head, y después las palabras o el texto del código.</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Ready</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Reads badly</source>
        <translation>Lee mal</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>None, badges as PDF</source>
        <translation>Ninguna, credenciales en PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Conviene revisarla</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
    </message>
    <message>
        <source>{percent} % full</source>
        <translation>{percent} % lleno</translation>
    </message>
    <message>
        <source>Disk {state}</source>
        <translation>Disco {state}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>{age}, {people}</source>
        <translation>{age}, {people}</translation>
    </message>
    <message>
        <source>all in step</source>
        <translation>todo al día</translation>
    </message>
    <message>
        <source>{age} · {state}</source>
        <translation>{age} · {state}</translation>
    </message>
    <message>
        <source>{system} refuses</source>
        <translation>{system} rechaza</translation>
    </message>
    <message>
        <source>{system} offline</source>
        <translation>{system} sin conexión</translation>
    </message>
    <message>
        <source>{system} not heard yet</source>
        <translation>{system}: aún sin datos</translation>
    </message>
    <message>
        <source>{system} in step</source>
        <translation>{system} al día</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Reciente</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>None, works alone</source>
        <translation>Ninguna, funciona sola</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Not reached, works on</source>
        <translation>Sin contacto, sigue en marcha</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>{name}, since {hour}</source>
        <translation>{name}, desde las {hour}</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agente</translation>
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
        <translation>No es la misma</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es la persona</translation>
    </message>
    <message>
        <source>To desk</source>
        <translation>Al mostrador</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Lock this kiosk</source>
        <translation>Bloquear este puesto</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>dentro, de {capacity}</translation>
    </message>
    <message>
        <source>nearly full, of {capacity}</source>
        <translation>casi lleno, de {capacity}</translation>
    </message>
    <message>
        <source>through {gate} today</source>
        <translation>por {gate} hoy</translation>
    </message>
    <message>
        <source>Gate {gate} is closed now</source>
        <translation>La puerta {gate} está cerrada ahora</translation>
    </message>
    <message>
        <source>Gate {gate} opens at {hour}</source>
        <translation>La puerta {gate} abre a las {hour}</translation>
    </message>
    <message>
        <source>Hold the code 10 to 20 cm from the reader.</source>
        <translation>Acerque el código a 10–20 cm del lector.</translation>
    </message>
    <message>
        <source>The way out stays open.</source>
        <translation>La salida sigue abierta.</translation>
    </message>
    <message>
        <source>{zone} is open</source>
        <translation>{zone}: abierto</translation>
    </message>
    <message>
        <source>{zone} is open for {people} until {hour}</source>
        <translation>{zone}: abierto para {people} hasta las {hour}</translation>
    </message>
    <message>
        <source>{zone} is open until {hour}</source>
        <translation>{zone}: abierto hasta las {hour}</translation>
    </message>
    <message>
        <source>{zone} opens at {hour}</source>
        <translation>{zone}: abre a las {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for today</source>
        <translation>{zone}: cerrado por hoy</translation>
    </message>
    <message>
        <source>All entrances are locked. This way out stays open.</source>
        <translation>Todas las entradas están cerradas. Esta salida sigue abierta.</translation>
    </message>
    <message>
        <source>Nobody enters until security lifts the lockdown. Send people away from the gate.</source>
        <translation>Nadie entra hasta que seguridad levante el cierre. Aleje a la gente del acceso.</translation>
    </message>
    <message>
        <source>All gates are locked. Exits stay open.</source>
        <translation>Todos los accesos están cerrados. Las salidas siguen abiertas.</translation>
    </message>
    <message>
        <source>{people} from {hour}.</source>
        <translation>{people}: desde las {hour}.</translation>
    </message>
</context>
<context>
    <name>lamps</name>
    <message>
        <source>Ready to scan, verdicts as usual</source>
        <translation>Listo, decisiones como siempre</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Listo para escanear</translation>
    </message>
    <message>
        <source>Sealed {hour}</source>
        <translation>Registrado {hour}</translation>
    </message>
    <message>
        <source>No {number}</source>
        <translation>N.º {number}</translation>
    </message>
    <message>
        <source>Since {hour}</source>
        <translation>Desde {hour}</translation>
    </message>
    <message>
        <source>Last No {number}</source>
        <translation>Último n.º {number}</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>Esta puerta no puede decidir</translation>
    </message>
    <message>
        <source>No verdict: scan again</source>
        <translation>Sin decisión: escanee de nuevo</translation>
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
        <translation>Bloqueado a las {hour}. No escanea.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>End the shift</source>
        <translation>Terminar el turno</translation>
    </message>
    <message>
        <source>This takes the PIN of an organiser.</source>
        <translation>Se necesita el PIN de un organizador.</translation>
    </message>
    <message>
        <source>{name} has been on duty since {hour}. Type the PIN to hand over.</source>
        <translation>{name} está de servicio desde las {hour}. Introduzca el PIN para entregar el turno.</translation>
    </message>
    <message>
        <source>Scan your officer badge, then type your PIN.</source>
        <translation>Escanee su credencial de agente e introduzca su PIN.</translation>
    </message>
    <message>
        <source>The PIN alone is enough.</source>
        <translation>Basta con el PIN.</translation>
    </message>
    <message>
        <source>No badge scanned</source>
        <translation>Ninguna credencial escaneada</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}, de servicio desde las {hour}</translation>
    </message>
    <message>
        <source>Who is on duty?</source>
        <translation>¿Quién está de servicio?</translation>
    </message>
    <message>
        <source>End the shift?</source>
        <translation>¿Terminar el turno?</translation>
    </message>
    <message>
        <source>Close the kiosk?</source>
        <translation>¿Cerrar el puesto?</translation>
    </message>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait {time}.</source>
        <translation>Demasiados PIN incorrectos. Espere {time}.</translation>
    </message>
    <message>
        <source>This is no officer&apos;s badge. Type your PIN.</source>
        <translation>No es una credencial de agente. Introduzca su PIN.</translation>
    </message>
    <message>
        <source>This badge is no longer valid. Type your PIN.</source>
        <translation>Esta credencial ya no es válida. Introduzca su PIN.</translation>
    </message>
    <message>
        <source>Only an organiser can close the kiosk.</source>
        <translation>Solo un organizador puede cerrar el puesto.</translation>
    </message>
    <message>
        <source>The list of officers was lost. An organiser adds one: kiosk operator add</source>
        <translation>Se ha perdido la lista de agentes. Un organizador añade uno: kiosk operator add</translation>
    </message>
    <message>
        <source>The first organiser is on the list. Log in with the new PIN.</source>
        <translation>El primer organizador ya está en la lista. Identifíquese con el nuevo PIN.</translation>
    </message>
</context>
<context>
    <name>names</name>
    <message>
        <source>Names to confirm: {count}</source>
        <translation>Nombres por confirmar: {count}</translation>
    </message>
    <message>
        <source>Until somebody confirms a spelling, badges bear the name as registered.</source>
        <translation>Mientras nadie confirme la grafía, las credenciales llevan el nombre tal como se registró.</translation>
    </message>
    <message>
        <source>Spelling on the badge, surname in capitals</source>
        <translation>Grafía en la credencial, apellido en mayúsculas</translation>
    </message>
    <message>
        <source>Name as registered</source>
        <translation>Nombre registrado</translation>
    </message>
    <message>
        <source>Spelt by a machine</source>
        <translation>Transcripción automática</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Spelling in Latin letters</source>
        <translation>Grafía en caracteres latinos</translation>
    </message>
    <message>
        <source>Every name is as registered or was confirmed.</source>
        <translation>Todos los nombres están como se registraron o se han confirmado.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>Confirm my edit</source>
        <translation>Confirmar mi cambio</translation>
    </message>
    <message>
        <source>Confirm as spelt</source>
        <translation>Confirmar tal cual</translation>
    </message>
    <message>
        <source>Undo my edit</source>
        <translation>Deshacer mi cambio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All but {people}</source>
        <translation>Todos salvo {people}</translation>
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
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Robada</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Datos erróneos</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>No llegó a salir</translation>
    </message>
    <message>
        <source>The old badge stops at every gate</source>
        <translation>La anterior deja de valer en toda puerta</translation>
    </message>
    <message>
        <source>As lost, and security is told</source>
        <translation>Como perdida, y se avisa a seguridad</translation>
    </message>
    <message>
        <source>Take the old badge back</source>
        <translation>Recoja la anterior</translation>
    </message>
    <message>
        <source>Correct the registration first</source>
        <translation>Corrija antes la inscripción</translation>
    </message>
    <message>
        <source>The printer is asked first</source>
        <translation>Primero se pregunta a la impresora</translation>
    </message>
    <message>
        <source>the one before was lost</source>
        <translation>la anterior se perdió</translation>
    </message>
    <message>
        <source>the one before was stolen</source>
        <translation>la anterior fue robada</translation>
    </message>
    <message>
        <source>the one before was damaged</source>
        <translation>la anterior se dañó</translation>
    </message>
    <message>
        <source>the one before had wrong data</source>
        <translation>la anterior tenía datos erróneos</translation>
    </message>
    <message>
        <source>the one before never came out</source>
        <translation>la anterior no llegó a salir</translation>
    </message>
</context>
<context>
    <name>officers</name>
    <message>
        <source>Entrance staff</source>
        <translation>Personal de acceso</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organizador</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>El PIN tiene de {least} a {most} cifras.</translation>
    </message>
    <message>
        <source>The same digit all over, or digits in a row, are no PIN. Choose another.</source>
        <translation>Una misma cifra repetida o cifras seguidas no sirven de PIN. Elija otro.</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>Este PIN no se puede usar. Elija otro.</translation>
    </message>
</context>
<context>
    <name>organiser</name>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impresiones</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>override</name>
    <message>
        <source>Note, in a few words</source>
        <translation>Nota, en pocas palabras</translation>
    </message>
    <message>
        <source>Say in a few words why</source>
        <translation>Diga en pocas palabras por qué</translation>
    </message>
    <message>
        <source>Let out against the verdict</source>
        <translation>Dejar salir pese a la decisión</translation>
    </message>
    <message>
        <source>Let in against the verdict</source>
        <translation>Dejar entrar pese a la decisión</translation>
    </message>
    <message>
        <source>Waiting for the second officer</source>
        <translation>Esperando al segundo agente</translation>
    </message>
    <message>
        <source>Waiting for an officer</source>
        <translation>Esperando a un agente</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Waiting for the note</source>
        <translation>Esperando la nota</translation>
    </message>
    <message>
        <source>Let out once</source>
        <translation>Dejar salir una vez</translation>
    </message>
    <message>
        <source>Admit once</source>
        <translation>Admitir una vez</translation>
    </message>
    <message>
        <source>Scan badge or type PIN</source>
        <translation>Escanee la credencial o introduzca el PIN</translation>
    </message>
    <message>
        <source>Now the PIN of this officer</source>
        <translation>Ahora el PIN de este agente</translation>
    </message>
    <message>
        <source>Supervisor or security</source>
        <translation>Supervisor o seguridad</translation>
    </message>
    <message>
        <source>A supervisor, or another officer</source>
        <translation>Un supervisor u otro agente</translation>
    </message>
    <message>
        <source>Another person than the first</source>
        <translation>Una persona distinta de la primera</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Segundo agente</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>Primer agente</translation>
    </message>
    <message>
        <source>{role}, PIN right at {hour}</source>
        <translation>{role}, PIN correcto a las {hour}</translation>
    </message>
    <message>
        <source>{role}, on duty since {hour}</source>
        <translation>{role}, de servicio desde las {hour}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>A supervisor may decide alone</source>
        <translation>Un supervisor puede decidir solo</translation>
    </message>
    <message>
        <source>Both names and the reason are sealed in the journal.</source>
        <translation>Ambos nombres y el motivo quedan registrados.</translation>
    </message>
    <message>
        <source>Name and reason are sealed in the journal.</source>
        <translation>El nombre y el motivo quedan registrados.</translation>
    </message>
    <message>
        <source>It holds for this one passage.</source>
        <translation>Vale solo para este paso.</translation>
    </message>
</context>
<context>
    <name>paging</name>
    <message>
        <source>Page back</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>{first}–{last} of {all}</source>
        <translation>{first}–{last} de {all}</translation>
    </message>
    <message>
        <source>{page} of {all}</source>
        <translation>{page} de {all}</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Accompanies {name}</source>
        <translation>Acompaña a {name}</translation>
    </message>
    <message>
        <source>May enter</source>
        <translation>Puede entrar en</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>pin_screen</name>
    <message>
        <source>Scanned by mistake? Take it off</source>
        <translation>¿Leído por error? Quitar</translation>
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
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>No hay sesiones este día.</translation>
    </message>
    <message>
        <source>Who may enter what</source>
        <translation>Quién entra dónde</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>During sessions</source>
        <translation>Durante las sesiones</translation>
    </message>
    <message>
        <source>With escort</source>
        <translation>Con escolta</translation>
    </message>
    <message>
        <source>As the check-in list says</source>
        <translation>Según la lista de entrada</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>May enter at any time.</source>
        <translation>Puede entrar a cualquier hora.</translation>
    </message>
    <message>
        <source>May enter during these sessions.</source>
        <translation>Puede entrar durante estas sesiones.</translation>
    </message>
    <message>
        <source>May enter with an escort.</source>
        <translation>Puede entrar con escolta.</translation>
    </message>
    <message>
        <source>A check-in list of the registration system decides.</source>
        <translation>Decide una lista de entrada del sistema de inscripción.</translation>
    </message>
    <message>
        <source>May not enter.</source>
        <translation>No puede entrar.</translation>
    </message>
    <message>
        <source>{day}, {hours}</source>
        <translation>{day}, {hours}</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Día {number}</translation>
    </message>
    <message>
        <source>Escorts are</source>
        <translation>Escoltan</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Opens the zone for</source>
        <translation>Abre la zona a</translation>
    </message>
    <message>
        <source>Nobody more</source>
        <translation>Nadie más</translation>
    </message>
    <message>
        <source>Always may enter</source>
        <translation>Puede entrar siempre</translation>
    </message>
    <message>
        <source>Compared with the document at the first entry of a day.</source>
        <translation>Se coteja con el documento en la primera entrada del día.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Staff is told</source>
        <translation>Se avisa al personal</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>No gate leads there.</source>
        <translation>Ninguna puerta lleva allí.</translation>
    </message>
    <message>
        <source>Lies within</source>
        <translation>Está dentro de</translation>
    </message>
    <message>
        <source>Entries of one person</source>
        <translation>Entradas por persona</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Nearly full from {count}</source>
        <translation>Casi lleno desde {count}</translation>
    </message>
    <message>
        <source>When it is full</source>
        <translation>Cuando está lleno</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>A second entry without leaving</source>
        <translation>Segunda entrada sin haber salido</translation>
    </message>
    <message>
        <source>Also opens with</source>
        <translation>También se abre con</translation>
    </message>
    <message>
        <source>One on each day</source>
        <translation>Una cada día</translation>
    </message>
    <message>
        <source>Whoever enters has left</source>
        <translation>Quien entra ha salido de</translation>
    </message>
    <message>
        <source>When a session has ended</source>
        <translation>Al terminar una sesión</translation>
    </message>
    <message>
        <source>Every day at {hour}</source>
        <translation>Cada día a las {hour}</translation>
    </message>
    <message>
        <source>Everybody counts as out</source>
        <translation>Todos cuentan como fuera</translation>
    </message>
    <message>
        <source>{gate}, way out</source>
        <translation>{gate}, salida</translation>
    </message>
    <message>
        <source>{gate}, badges only</source>
        <translation>{gate}, solo credenciales</translation>
    </message>
    <message>
        <source>{gate}, {hours}</source>
        <translation>{gate}, {hours}</translation>
    </message>
    <message>
        <source>Is refused</source>
        <translation>Se rechaza</translation>
    </message>
    <message>
        <source>Is admitted, and noted</source>
        <translation>Se admite y se anota</translation>
    </message>
    <message>
        <source>Is admitted</source>
        <translation>Se admite</translation>
    </message>
    <message>
        <source>Press a field of the table, or a session, to see what the plan says of it.</source>
        <translation>Pulse una casilla de la tabla o una sesión para ver lo que dice el plan.</translation>
    </message>
    <message>
        <source>This plan has</source>
        <translation>Este plan tiene</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Show the practice</source>
        <translation>Mostrar la práctica</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>Load printer</source>
        <translation>Cargar la impresora</translation>
    </message>
    <message>
        <source>Empty printer</source>
        <translation>Vaciar la impresora</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>Liberar el disco</translation>
    </message>
    <message>
        <source>Full disk</source>
        <translation>Llenar el disco</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Play a day in 60 s</source>
        <translation>Un día en 60 s</translation>
    </message>
    <message>
        <source>Open the badge</source>
        <translation>Abrir la credencial</translation>
    </message>
    <message>
        <source>Back to the first</source>
        <translation>Volver al principio</translation>
    </message>
    <message>
        <source>Officers and PINs</source>
        <translation>Agentes y PIN</translation>
    </message>
    <message>
        <source>More tickets</source>
        <translation>Más boletos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Invented people. Tap one to scan it.</source>
        <translation>Personas inventadas. Toque para leer.</translation>
    </message>
    <message>
        <source>Make trouble</source>
        <translation>Provocar una avería</translation>
    </message>
    <message>
        <source>Each line says what the gate ought to answer. Look at shape, word and place: 3 m away, any one is enough.</source>
        <translation>Cada línea dice la respuesta esperada. Forma, palabra y lugar: a 3 m basta con uno.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Minister, first entry</source>
        <translation>Ministro, primera entrada</translation>
    </message>
    <message>
        <source>Chief of police</source>
        <translation>Jefe de policía</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Código falsificado</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún sin aprobar</translation>
    </message>
    <message>
        <source>Companion of the minister</source>
        <translation>Acompañante del ministro</translation>
    </message>
    <message>
        <source>Name in two scripts</source>
        <translation>Nombre en dos escrituras</translation>
    </message>
    <message>
        <source>Long name</source>
        <translation>Nombre largo</translation>
    </message>
    <message>
        <source>The longest name</source>
        <translation>El nombre más largo</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Perhaps on the watch list</source>
        <translation>Quizá en la lista de vigilancia</translation>
    </message>
    <message>
        <source>Nobody’s ticket</source>
        <translation>Boleto de nadie</translation>
    </message>
    <message>
        <source>Ticket of another event</source>
        <translation>Boleto de otro evento</translation>
    </message>
    <message>
        <source>Half a code</source>
        <translation>Medio código</translation>
    </message>
    <message>
        <source>Badge just printed</source>
        <translation>Credencial recién impresa</translation>
    </message>
    <message>
        <source>Next arrival</source>
        <translation>Siguiente llegada</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Observe</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Pruebe</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <source>Tap a line: its code is held before the camera. A hand scanner works as well.</source>
        <translation>Toque una línea: su código se muestra a la cámara. También sirve un lector de mano.</translation>
    </message>
    <message>
        <source>The column</source>
        <translation>La columna</translation>
    </message>
    <message>
        <source>Word, shape, place and colour all say the verdict. Any one of them is enough.</source>
        <translation>Palabra, forma, lugar y color dicen la decisión. Basta con uno.</translation>
    </message>
    <message>
        <source>A minister’s ticket</source>
        <translation>El boleto de un ministro</translation>
    </message>
    <message>
        <source>Tap the first line. Each line shows the verdict that it ought to get.</source>
        <translation>Toque la primera línea. Cada línea muestra la decisión esperada.</translation>
    </message>
    <message>
        <source>ADMIT: the circle at the foot of the column, one high note. Sealed on disk before it was shown.</source>
        <translation>PASE: el círculo al pie de la columna, una nota aguda. Registrado en el disco antes de mostrarse.</translation>
    </message>
    <message>
        <source>The last passages</source>
        <translation>Los últimos pasos</translation>
    </message>
    <message>
        <source>They stay in sight under the sheet. Scan the same ticket again: it is inside already, so STOP.</source>
        <translation>Siguen a la vista bajo la ficha. Lea otra vez el mismo boleto: ya está dentro, así que ALTO.</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimir la credencial</translation>
    </message>
    <message>
        <source>F5 at the kiosk. The badge then leads the list, and its code can be scanned in place of the ticket.</source>
        <translation>F5 en el puesto. La credencial encabeza entonces la lista y su código sustituye al boleto.</translation>
    </message>
    <message>
        <source>CHECK: the diamond in the middle, two level notes. It stays until somebody has looked into it.</source>
        <translation>REVISAR: el rombo en el medio, dos notas iguales. Permanece hasta que alguien lo atienda.</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos por seguir</translation>
    </message>
    <message>
        <source>They say what to do here. The filled button settles it, and says how.</source>
        <translation>Dicen qué hacer aquí. El botón lleno lo resuelve y dice cómo.</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>Resolverlo</translation>
    </message>
    <message>
        <source>F5 at the kiosk does what the filled button says. The next scan wins all the same.</source>
        <translation>F5 en el puesto hace lo que dice el botón lleno. La lectura siguiente prevalece de todos modos.</translation>
    </message>
    <message>
        <source>STOP: the octagon at the top, three falling notes. The sheet says why.</source>
        <translation>ALTO: el octágono arriba, tres notas descendentes. La ficha dice por qué.</translation>
    </message>
    <message>
        <source>Where to send the person</source>
        <translation>Adónde enviar a la persona</translation>
    </message>
    <message>
        <source>It stands under the reason. Nothing needs to be pressed: the next scan clears it.</source>
        <translation>Figura bajo el motivo. No hay que pulsar nada: la lectura siguiente lo borra.</translation>
    </message>
    <message>
        <source>Lock the kiosk</source>
        <translation>Bloquear el puesto</translation>
    </message>
    <message>
        <source>F12 locks it. The last page of the list has the officers’ badges and PINs.</source>
        <translation>F12 lo bloquea. La última página de la lista tiene las credenciales y los PIN de los agentes.</translation>
    </message>
</context>
<context>
    <name>presence</name>
    <message>
        <source>Inside since {hour}</source>
        <translation>Dentro desde las {hour}</translation>
    </message>
    <message>
        <source>Left at {hour}</source>
        <translation>Salió a las {hour}</translation>
    </message>
    <message>
        <source>Not arrived</source>
        <translation>No ha llegado</translation>
    </message>
</context>
<context>
    <name>preview</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>sees this now</source>
        <translation>ve esto ahora</translation>
    </message>
</context>
<context>
    <name>print_panel</name>
    <message>
        <source>The badge was not printed.</source>
        <translation>La credencial no se imprimió.</translation>
    </message>
</context>
<context>
    <name>printers</name>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Add printer</source>
        <translation>Añadir impresora</translation>
    </message>
    <message>
        <source>A badge is {size}</source>
        <translation>Una credencial mide {size}</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Impresoras</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>When a printer stops</source>
        <translation>Si una impresora se detiene</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>ipp://address or zpl://address</source>
        <translation>ipp://dirección o zpl://dirección</translation>
    </message>
    <message>
        <source>Pick a printer to see how it is.</source>
        <translation>Elija una impresora para ver cómo está.</translation>
    </message>
    <message>
        <source>New stock was put in</source>
        <translation>Credenciales en blanco cargadas</translation>
    </message>
    <message>
        <source>Always here</source>
        <translation>Siempre aquí</translation>
    </message>
    <message>
        <source>Test badge</source>
        <translation>Credencial de prueba</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print badges here</source>
        <translation>Imprimir aquí</translation>
    </message>
    <message>
        <source>No second printer</source>
        <translation>Sin 2.ª impresora</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Segunda impresora</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>In the data folder of this kiosk</source>
        <translation>En la carpeta de datos de este puesto</translation>
    </message>
    <message>
        <source>Printer of this machine</source>
        <translation>Impresora de este equipo</translation>
    </message>
    <message>
        <source>Network printer (IPP)</source>
        <translation>Impresora de red (IPP)</translation>
    </message>
    <message>
        <source>Label printer (ZPL)</source>
        <translation>Impresora de etiquetas (ZPL)</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Carpeta para archivos PDF</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Second takes over</source>
        <translation>Pasa a la segunda</translation>
    </message>
    <message>
        <source>Badges wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Consultando</translation>
    </message>
    <message>
        <source>Ready, something is about to end</source>
        <translation>Lista, algo está por acabarse</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>{length} mm long</source>
        <translation>{length} mm de largo</translation>
    </message>
    <message>
        <source>Pages are as large as the badge, {wanted}.</source>
        <translation>Las páginas miden lo que la credencial, {wanted}.</translation>
    </message>
    <message>
        <source>It does not tell what is loaded; the badge needs {wanted}.</source>
        <translation>No dice qué tiene cargado; la credencial necesita {wanted}.</translation>
    </message>
    <message>
        <source>Loaded {loaded}: right for the badge.</source>
        <translation>Cargado {loaded}: adecuado para la credencial.</translation>
    </message>
    <message>
        <source>Loaded {loaded}; the badge needs {wanted}.</source>
        <translation>Cargado {loaded}; la credencial necesita {wanted}.</translation>
    </message>
    <message>
        <source>The test badge is being sent.</source>
        <translation>Se está enviando la prueba.</translation>
    </message>
    <message>
        <source>The printer has the test badge.</source>
        <translation>La impresora tiene la prueba.</translation>
    </message>
    <message>
        <source>See that it is straight, whole and sharp, and throw it away.</source>
        <translation>Compruebe que esté recta, entera y nítida, y tírela.</translation>
    </message>
    <message>
        <source>The test badge came out.</source>
        <translation>La credencial de prueba salió.</translation>
    </message>
    <message>
        <source>Look into the tray.</source>
        <translation>Mire en la bandeja.</translation>
    </message>
    <message>
        <source>The printer does not say what became of the test badge.</source>
        <translation>La impresora no dice qué fue de la prueba.</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>La impresora dice: {word}</translation>
    </message>
    <message>
        <source>The test badge did not come out.</source>
        <translation>La credencial de prueba no salió.</translation>
    </message>
    <message>
        <source>The test badge was not sent.</source>
        <translation>No se envió la prueba.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{count} came out so far</source>
        <translation>{count} impresas hasta ahora</translation>
    </message>
    <message>
        <source>{count} blank badges left</source>
        <translation>Quedan {count} en blanco</translation>
    </message>
</context>
<context>
    <name>prints</name>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>No impresas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>At the printer</source>
        <translation>En la impresora</translation>
    </message>
    <message>
        <source>Printing is on hold.</source>
        <translation>La impresión está detenida.</translation>
    </message>
    <message>
        <source>The printer gets it next.</source>
        <translation>La impresora la recibe a continuación.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>The printer is being asked.</source>
        <translation>Se está preguntando a la impresora.</translation>
    </message>
    <message>
        <source>Look into the tray, and say what is there.</source>
        <translation>Mire en la bandeja y diga qué hay.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviada a la impresora</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Saved as a file</source>
        <translation>Guardada como archivo</translation>
    </message>
    <message>
        <source>Did it come out?</source>
        <translation>¿Ha salido?</translation>
    </message>
    <message>
        <source>Given to another printer: {printer}</source>
        <translation>Pasada a otra impresora: {printer}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>{state}. {detail}</source>
        <translation>{state}. {detail}</translation>
    </message>
    <message>
        <source>The printer says: {word}</source>
        <translation>La impresora dice: {word}</translation>
    </message>
    <message>
        <source>Nobody wanted it any more.</source>
        <translation>Ya no hacía falta.</translation>
    </message>
    <message>
        <source>Somebody saw it in the tray.</source>
        <translation>Alguien la vio en la bandeja.</translation>
    </message>
    <message>
        <source>Somebody looked: it is not in the tray.</source>
        <translation>Alguien miró: no está en la bandeja.</translation>
    </message>
    <message>
        <source>The kiosk was switched off while sending it.</source>
        <translation>El puesto se apagó mientras la enviaba.</translation>
    </message>
    <message>
        <source>It never reached the printer.</source>
        <translation>No llegó a la impresora.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>La impresora no responde.</translation>
    </message>
    <message>
        <source>The printer cannot tell.</source>
        <translation>La impresora no puede decirlo.</translation>
    </message>
    <message>
        <source>The printer no longer knows it.</source>
        <translation>La impresora ya no la conoce.</translation>
    </message>
    <message>
        <source>The printer&apos;s own counter says that nothing came out.</source>
        <translation>Según el contador de la impresora, no salió nada.</translation>
    </message>
    <message>
        <source>The printer gave it up.</source>
        <translation>La impresora desistió.</translation>
    </message>
    <message>
        <source>The person is no longer on the roster.</source>
        <translation>La persona ya no está en la lista.</translation>
    </message>
    <message>
        <source>Said by {officer}.</source>
        <translation>Lo dijo {officer}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>Go on printing</source>
        <translation>Seguir imprimiendo</translation>
    </message>
    <message>
        <source>Hold all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Send to {printer}</source>
        <translation>Enviar a {printer}</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>{printer}: {trouble}</source>
        <translation>{printer}: {trouble}</translation>
    </message>
    <message>
        <source>Nobody on this roster</source>
        <translation>No figura en esta lista</translation>
    </message>
    <message>
        <source>No badge has come out yet.</source>
        <translation>Aún no ha salido ninguna credencial.</translation>
    </message>
    <message>
        <source>Came out: {counts}</source>
        <translation>Impresas: {counts}</translation>
    </message>
    <message>
        <source>{counted} ({left} left)</source>
        <translation>{counted} (quedan {left})</translation>
    </message>
    <message>
        <source>No badge is on its way.</source>
        <translation>No hay credenciales en curso.</translation>
    </message>
    <message>
        <source>Every badge that was asked for came out.</source>
        <translation>Han salido todas las credenciales pedidas.</translation>
    </message>
    <message>
        <source>No badge was asked for yet.</source>
        <translation>Aún no se ha pedido ninguna credencial.</translation>
    </message>
    <message>
        <source>Pick a badge to see what became of it.</source>
        <translation>Elija una credencial para ver qué ha sido de ella.</translation>
    </message>
    <message>
        <source>Which printer?</source>
        <translation>¿Qué impresora?</translation>
    </message>
    <message>
        <source>This badge alone goes there.</source>
        <translation>Solo esta credencial irá allí.</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Número de credencial</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Pedida por</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Otra impresora</translation>
    </message>
    <message>
        <source>Cancel this print</source>
        <translation>Cancelar esta impresión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Yes, it did</source>
        <translation>Sí, ha salido</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>No ha salido</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarla ahí</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep answers, admit</source>
        <translation>Guardar y admitir</translation>
    </message>
    <message>
        <source>Next questions</source>
        <translation>Más preguntas</translation>
    </message>
    <message>
        <source>A file is missing</source>
        <translation>Falta un archivo</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Questions before entry</source>
        <translation>Preguntas antes de entrar</translation>
    </message>
    <message>
        <source>No file is taken at a gate. The accreditation desk uploads it.</source>
        <translation>En la puerta no se recogen archivos. El mostrador de acreditación lo sube.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Pregunta {number}</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Year, month, day: {example}</source>
        <translation>Año, mes, día: {example}</translation>
    </message>
    <message>
        <source>Hour and minute: {example}</source>
        <translation>Hora y minuto: {example}</translation>
    </message>
    <message>
        <source>Day and hour: {example}</source>
        <translation>Día y hora: {example}</translation>
    </message>
    <message>
        <source>The name of a country</source>
        <translation>El nombre de un país</translation>
    </message>
    <message>
        <source>A telephone number: {example}</source>
        <translation>Un número de teléfono: {example}</translation>
    </message>
    <message>
        <source>A few words</source>
        <translation>Unas palabras</translation>
    </message>
    <message>
        <source>{low} to {high} characters.</source>
        <translation>De {low} a {high} caracteres.</translation>
    </message>
    <message>
        <source>At least {low} characters.</source>
        <translation>Al menos {low} caracteres.</translation>
    </message>
    <message>
        <source>At most {high} characters.</source>
        <translation>Como máximo {high} caracteres.</translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <translation>De {low} a {high}.</translation>
    </message>
    <message>
        <source>Not before {low}.</source>
        <translation>No antes del {low}.</translation>
    </message>
    <message>
        <source>Not after {high}.</source>
        <translation>No después del {high}.</translation>
    </message>
    <message>
        <source>At least {low}.</source>
        <translation>Al menos {low}.</translation>
    </message>
    <message>
        <source>At most {high}.</source>
        <translation>Como máximo {high}.</translation>
    </message>
    <message>
        <source>May be left out.</source>
        <translation>Se puede omitir.</translation>
    </message>
    <message>
        <source>Only a yes lets the person in.</source>
        <translation>Solo un sí permite la entrada.</translation>
    </message>
    <message>
        <source>The desk takes the file.</source>
        <translation>El mostrador recoge el archivo.</translation>
    </message>
    <message>
        <source>An answer is needed.</source>
        <translation>Hace falta una respuesta.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Esto no es una fecha.</translation>
    </message>
    <message>
        <source>This is not an hour.</source>
        <translation>Esto no es una hora.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>No country is called that.</source>
        <translation>Ningún país se llama así.</translation>
    </message>
    <message>
        <source>This is not a telephone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is too short.</source>
        <translation>Es demasiado corto.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>This is too little.</source>
        <translation>Es demasiado poco.</translation>
    </message>
    <message>
        <source>This is too much.</source>
        <translation>Es demasiado.</translation>
    </message>
    <message>
        <source>This is too early.</source>
        <translation>Es demasiado pronto.</translation>
    </message>
    <message>
        <source>This is too late.</source>
        <translation>Es demasiado tarde.</translation>
    </message>
</context>
<context>
    <name>refused</name>
    <message>
        <source>The next scan clears this.</source>
        <translation>El próximo escaneo borra esto.</translation>
    </message>
    <message>
        <source>Security has been told,</source>
        <translation>Seguridad ya está avisada,</translation>
    </message>
    <message>
        <source>without a sound.</source>
        <translation>en silencio.</translation>
    </message>
    <message>
        <source>Only the hour is wrong.</source>
        <translation>Solo la hora no coincide.</translation>
    </message>
    <message>
        <source>Inside since {hour}.</source>
        <translation>Dentro desde las {hour}.</translation>
    </message>
    <message>
        <source>Inside since {hour}, entered at gate {gate}, {name}.</source>
        <translation>Dentro desde las {hour}, entró por la puerta {gate}, {name}.</translation>
    </message>
    <message>
        <source>Call security, {phone}</source>
        <translation>Llamar a seguridad, {phone}</translation>
    </message>
    <message>
        <source>Call security</source>
        <translation>Llamar a seguridad</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Titular desconocido</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Paso excepcional</translation>
    </message>
    <message>
        <source>This code names nobody here. No person is shown.</source>
        <translation>Este código no corresponde a nadie aquí. No se muestra a ninguna persona.</translation>
    </message>
    <message>
        <source>A forged code says nothing true about who carries it. No person is shown.</source>
        <translation>Un código falsificado no dice nada cierto de quien lo lleva. No se muestra a ninguna persona.</translation>
    </message>
    <message>
        <source>{zone} opens for {category} at {hour}</source>
        <translation>{zone}: abre para {category} a las {hour}</translation>
    </message>
    <message>
        <source>Used today already; again from {hour}</source>
        <translation>Ya se usó hoy; de nuevo a partir de las {hour}</translation>
    </message>
    <message>
        <source>{zone} is closed for {category} now</source>
        <translation>{zone}: cerrado ahora para {category}</translation>
    </message>
    <message>
        <source>This ticket is for another date, not for {zone}</source>
        <translation>Este boleto es para otra fecha, no para {zone}</translation>
    </message>
    <message>
        <source>{category}: no access to {zone}</source>
        <translation>{category}: sin acceso a {zone}</translation>
    </message>
    <message>
        <source>{zone} is full</source>
        <translation>{zone}: completo</translation>
    </message>
    <message>
        <source>First into {outer}, then into {zone}</source>
        <translation>Primero a {outer}, después a {zone}</translation>
    </message>
    <message>
        <source>Valid from {hour}</source>
        <translation>Válido desde {hour}</translation>
    </message>
    <message>
        <source>Was valid until {hour}</source>
        <translation>Fue válido hasta {hour}</translation>
    </message>
    <message>
        <source>They allow it from {hour} on.</source>
        <translation>Lo permiten a partir de {hour}.</translation>
    </message>
    <message>
        <source>Closed for this ticket since {hour}, and not to open again.</source>
        <translation>Cerrado para este boleto desde {hour}; no volverá a abrir.</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Dirigir a</translation>
    </message>
    <message>
        <source>Gate {gate}, {zone}</source>
        <translation>Puerta {gate}, {zone}</translation>
    </message>
    <message>
        <source>Opens at {hour}.</source>
        <translation>Abre a las {hour}.</translation>
    </message>
    <message>
        <source>Open now, until {hour}.</source>
        <translation>Abierto ahora, hasta las {hour}.</translation>
    </message>
    <message>
        <source>Open now.</source>
        <translation>Abierto ahora.</translation>
    </message>
    <message>
        <source>now {hour}</source>
        <translation>ahora {hour}</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>El evento ha terminado</translation>
    </message>
    <message>
        <source>The event is not open yet; doors from {hour}</source>
        <translation>El evento aún no está abierto; apertura de puertas: {hour}</translation>
    </message>
</context>
<context>
    <name>reprint</name>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Copy {copy}</source>
        <translation>Copia {copy}</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Valid, in a PDF or from another kiosk</source>
        <translation>Válida, en un PDF o de otro puesto</translation>
    </message>
    <message>
        <source>Valid, saved as a PDF</source>
        <translation>Válida, guardada como PDF</translation>
    </message>
    <message>
        <source>Valid, printed on {printer}</source>
        <translation>Válida, impresa en {printer}</translation>
    </message>
    <message>
        <source>Waits for the printer</source>
        <translation>Espera a la impresora</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Imprimiéndose</translation>
    </message>
    <message>
        <source>Never came out</source>
        <translation>No llegó a salir</translation>
    </message>
    <message>
        <source>Nobody knows whether it came out</source>
        <translation>No se sabe si salió</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Waiting for the printer</source>
        <translation>Esperando a la impresora</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Elija un motivo</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Ask the supervisor</source>
        <translation>Pedir al supervisor</translation>
    </message>
    <message>
        <source>Print copy {number}</source>
        <translation>Imprimir copia {number}</translation>
    </message>
    <message>
        <source>Why another badge for {name}?</source>
        <translation>¿Por qué otra credencial para {name}?</translation>
    </message>
    <message>
        <source>From the third badge on, a supervisor must agree.</source>
        <translation>A partir de la tercera credencial debe aceptar un supervisor.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Did copy {copy} come out?</source>
        <translation>¿Salió la copia {copy}?</translation>
    </message>
    <message>
        <source>The printer cannot say. Look into its tray and on the floor; only then can there be another badge.</source>
        <translation>La impresora no lo sabe. Mire en la bandeja y en el suelo; solo entonces puede haber otra credencial.</translation>
    </message>
    <message>
        <source>The last badge is still on its way. Another one now could be one too many.</source>
        <translation>La última credencial aún está en camino. Otra ahora podría sobrar.</translation>
    </message>
    <message>
        <source>Printer asked at {hour}: the last badge came out complete. Look into its tray.</source>
        <translation>Impresora consultada a las {hour}: la última credencial salió completa. Mire en la bandeja.</translation>
    </message>
    <message>
        <source>{name} agrees as supervisor, which is sealed with the badge.</source>
        <translation>{name} acepta como supervisor; queda registrado con la credencial.</translation>
    </message>
    <message>
        <source>It never came out, so the same copy is tried again.</source>
        <translation>No llegó a salir: se intenta de nuevo la misma copia.</translation>
    </message>
    <message>
        <source>Copy {copy} is refused from now on, here at once and at other kiosks when they next meet.</source>
        <translation>La copia {copy} se rechaza desde ahora: aquí al instante y en otros puestos en su próximo contacto.</translation>
    </message>
    <message>
        <source>Security is told.</source>
        <translation>Se avisa a seguridad.</translation>
    </message>
</context>
<context>
    <name>roster</name>
    <message>
        <source>Left out.</source>
        <translation>Excluido.</translation>
    </message>
    <message>
        <source>Taken along.</source>
        <translation>Incluido.</translation>
    </message>
    <message>
        <source>Ticked: {count}</source>
        <translation>Marcados: {count}</translation>
    </message>
    <message>
        <source>Nothing to show here.</source>
        <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadidos</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausentes</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>problemas</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Nota para el personal</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Ticket code</source>
        <translation>Código del boleto</translation>
    </message>
    <message>
        <source>In the files again</source>
        <translation>De nuevo en los archivos</translation>
    </message>
    <message>
        <source>Accompanies</source>
        <translation>Acompaña a</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Ahora dentro</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Replaced by a newer one</source>
        <translation>Sustituido por uno más nuevo</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Exports of the registration system</source>
        <translation>Exportaciones del sistema de registro</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>Importando …</translation>
    </message>
    <message>
        <source>Files are being compared …</source>
        <translation>Comparando los archivos …</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Lo que cambiaría</translation>
    </message>
    <message>
        <source>Bring a list of people</source>
        <translation>Traer una lista de personas</translation>
    </message>
    <message>
        <source>After all of this nobody could enter.</source>
        <translation>Después de todo esto nadie podría entrar.</translation>
    </message>
    <message>
        <source>Is it half a list? Nobody who is not in it is ticked.</source>
        <translation>¿Es media lista? Ningún ausente está marcado.</translation>
    </message>
    <message>
        <source>Scanning goes on meanwhile.</source>
        <translation>Mientras tanto se sigue escaneando.</translation>
    </message>
    <message>
        <source>Imported and recorded. People touched: {count}</source>
        <translation>Importado y registrado. Personas afectadas: {count}</translation>
    </message>
    <message>
        <source>Drop exports of the registration system on this window, or choose them.</source>
        <translation>Suelte aquí las exportaciones del sistema de registro, o elíjalas.</translation>
    </message>
    <message>
        <source>Nothing changes before you have seen what would change.</source>
        <translation>Nada cambia antes de que vea lo que cambiaría.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Apply {ticked} of {all}</source>
        <translation>Aplicar {ticked} de {all}</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>Muster list</source>
        <translation>Lista de recuento</translation>
    </message>
    <message>
        <source>To be found</source>
        <translation>Por localizar</translation>
    </message>
    <message>
        <source>Gone out since the lockdown</source>
        <translation>Han salido desde el cierre</translation>
    </message>
    <message>
        <source>Seen in safety</source>
        <translation>Vistos a salvo</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation>{label}: {count}</translation>
    </message>
    <message>
        <source>No delegation</source>
        <translation>Sin delegación</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Muster</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Badge, name or number</source>
        <translation>Credencial, nombre o número</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Trace this person</source>
        <translation>Ver su recorrido</translation>
    </message>
    <message>
        <source>This is somebody else</source>
        <translation>Es otra persona</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acusar recibo</translation>
    </message>
    <message>
        <source>Officer: {name}</source>
        <translation>Agente: {name}</translation>
    </message>
    <message>
        <source>Listed as {names}</source>
        <translation>En la lista: {names}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nacimiento: {date}</translation>
    </message>
    <message>
        <source>Acknowledged {hour} by {officer}</source>
        <translation>Atendida a las {hour} por {officer}</translation>
    </message>
    <message>
        <source>This was somebody else.</source>
        <translation>Era otra persona.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nothing has happened.</source>
        <translation>Sin novedad.</translation>
    </message>
    <message>
        <source>Not admitted</source>
        <translation>No admitidos</translation>
    </message>
    <message>
        <source>Everybody was admitted today.</source>
        <translation>Hoy se ha admitido a todos.</translation>
    </message>
    <message>
        <source>Reading the journal.</source>
        <translation>Leyendo el registro.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>No figura en esta lista</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Titular desconocido</translation>
    </message>
    <message>
        <source>Write the list as PDF</source>
        <translation>Guardar la lista en PDF</translation>
    </message>
    <message>
        <source>To be found, by zone</source>
        <translation>Por localizar, por zona</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>Choose a delegation</source>
        <translation>Elija una delegación</translation>
    </message>
    <message>
        <source>Nobody is inside.</source>
        <translation>No hay nadie dentro.</translation>
    </message>
    <message>
        <source>inside, to be found</source>
        <translation>dentro, por localizar</translation>
    </message>
    <message>
        <source>gone out since the lockdown</source>
        <translation>han salido desde el cierre</translation>
    </message>
    <message>
        <source>seen in safety</source>
        <translation>vistos a salvo</translation>
    </message>
    <message>
        <source>No lockdown: this counts heads as of {hour}.</source>
        <translation>Sin cierre: recuento a las {hour}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Lift the lockdown</source>
        <translation>Levantar el cierre</translation>
    </message>
    <message>
        <source>Muster count</source>
        <translation>Recuento de personas</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>of {capacity}</source>
        <translation>de {capacity}</translation>
    </message>
    <message>
        <source>Back to the zones</source>
        <translation>Volver a las zonas</translation>
    </message>
    <message>
        <source>Lock all gates</source>
        <translation>Cerrar todos los accesos</translation>
    </message>
    <message>
        <source>Keep holding</source>
        <translation>Mantenga pulsado</translation>
    </message>
    <message>
        <source>Hold for 2 seconds. Exits stay open.</source>
        <translation>Mantenga 2 segundos. Las salidas siguen abiertas.</translation>
    </message>
    <message>
        <source>Locked since {hour}</source>
        <translation>Cerrado desde las {hour}</translation>
    </message>
    <message>
        <source>By {officer}.</source>
        <translation>Por {officer}.</translation>
    </message>
    <message>
        <source>Exits stay open.</source>
        <translation>Las salidas siguen abiertas.</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Revocar ahora</translation>
    </message>
    <message>
        <source>Let people in again</source>
        <translation>Volver a dejar entrar</translation>
    </message>
    <message>
        <source>Lift the lockdown?</source>
        <translation>¿Levantar el cierre?</translation>
    </message>
    <message>
        <source>All gates let people in again, as the plan says. It is sealed with your name.</source>
        <translation>Todos los accesos vuelven a dejar entrar según el plan. Queda registrado con su nombre.</translation>
    </message>
    <message>
        <source>Type a badge, a name or a number, or press an alert or a refusal, to see where somebody went.</source>
        <translation>Escriba credencial, nombre o número, o toque una alerta o un rechazo, para ver el recorrido de una persona.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>esta persona</translation>
    </message>
    <message>
        <source>Revoke badge {serial} of {name}?</source>
        <translation>¿Revocar la credencial {serial} de {name}?</translation>
    </message>
    <message>
        <source>Revoke the ticket of {name}?</source>
        <translation>¿Revocar el boleto de {name}?</translation>
    </message>
    <message>
        <source>It opens no gate from now on, and nothing brings it back.</source>
        <translation>Ya no abrirá ninguna puerta, y es definitivo.</translation>
    </message>
    <message>
        <source>The desk can print a new badge for the ticket.</source>
        <translation>El mostrador puede imprimir otra credencial para el boleto.</translation>
    </message>
    <message>
        <source>The organiser can issue another ticket.</source>
        <translation>La organización puede emitir otro boleto.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <translation>Sin resultados.</translation>
    </message>
    <message>
        <source>Revoke the ticket</source>
        <translation>Revocar el boleto</translation>
    </message>
    <message>
        <source>Revoke {serial}</source>
        <translation>Revocar {serial}</translation>
    </message>
    <message>
        <source>No passage anywhere yet.</source>
        <translation>Aún sin pasos registrados.</translation>
    </message>
    <message>
        <source>No code of this person counts any more.</source>
        <translation>Ningún código de esta persona es ya válido.</translation>
    </message>
    <message>
        <source>{gate} {way}</source>
        <translation>{gate} {way}</translation>
    </message>
    <message>
        <source>{zone}, taken back</source>
        <translation>{zone}, anulado</translation>
    </message>
    <message>
        <source>{zone}, {note}</source>
        <translation>{zone}, {note}</translation>
    </message>
    <message>
        <source>Holder of a code that is not on the roster</source>
        <translation>Titular de un código que no figura en la lista</translation>
    </message>
    <message>
        <source>Watch list, certain match</source>
        <translation>Vigilancia: coincidencia confirmada</translation>
    </message>
    <message>
        <source>Watch list, possible match</source>
        <translation>Vigilancia: coincidencia posible</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Código falsificado</translation>
    </message>
    <message>
        <source>Lost badge seen</source>
        <translation>Credencial perdida detectada</translation>
    </message>
    <message>
        <source>Badge reported stolen</source>
        <translation>Credencial denunciada como robada</translation>
    </message>
    <message>
        <source>One badge, two places</source>
        <translation>Una credencial, dos lugares</translation>
    </message>
    <message>
        <source>Pass-back attempt</source>
        <translation>Intento de reutilización</translation>
    </message>
    <message>
        <source>Many refusals</source>
        <translation>Muchos rechazos</translation>
    </message>
    <message>
        <source>Wrong PINs</source>
        <translation>PIN incorrectos</translation>
    </message>
    <message>
        <source>Officer under threat</source>
        <translation>Agente bajo amenaza</translation>
    </message>
    <message>
        <source>Help wanted at a gate</source>
        <translation>Se pide ayuda en una puerta</translation>
    </message>
    <message>
        <source>All gates locked</source>
        <translation>Accesos cerrados</translation>
    </message>
    <message>
        <source>Let in, void by then</source>
        <translation>Admitido con un boleto ya anulado</translation>
    </message>
    <message>
        <source>{hour}.</source>
        <translation>{hour}.</translation>
    </message>
    <message>
        <source>Details: kiosk journal verify</source>
        <translation>Detalles: kiosk journal verify</translation>
    </message>
    <message>
        <source>Registration had taken the ticket back.</source>
        <translation>Inscripciones había retirado el boleto.</translation>
    </message>
    <message>
        <source>Data changed from outside</source>
        <translation>Datos modificados desde fuera</translation>
    </message>
    <message>
        <source>Records of this kiosk are missing</source>
        <translation>Faltan datos de este puesto</translation>
    </message>
    <message>
        <source>{gate}, {hour}.</source>
        <translation>{gate}, {hour}.</translation>
    </message>
    <message>
        <source>Seen to.</source>
        <translation>Atendida.</translation>
    </message>
    <message>
        <source>Nothing shown at the gate.</source>
        <translation>Nada se muestra en la puerta.</translation>
    </message>
    <message>
        <source>Officer sent</source>
        <translation>Agente enviado</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Falsa alarma</translation>
    </message>
    <message>
        <source>Code kept</source>
        <translation>Código retenido</translation>
    </message>
    <message>
        <source>Person let go</source>
        <translation>Se dejó ir a la persona</translation>
    </message>
    <message>
        <source>Officer is well</source>
        <translation>El agente está bien</translation>
    </message>
    <message>
        <source>Organisers informed</source>
        <translation>Organizadores informados</translation>
    </message>
    <message>
        <source>Paper compared</source>
        <translation>Cotejado con el papel</translation>
    </message>
    <message>
        <source>Everybody informed</source>
        <translation>Todos informados</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identidad comprobada</translation>
    </message>
    <message>
        <source>Watched on</source>
        <translation>Sigue bajo vigilancia</translation>
    </message>
    <message>
        <source>An officer of security locks all gates.</source>
        <translation>Un agente de seguridad cierra los accesos.</translation>
    </message>
    <message>
        <source>A supervisor lifts the lockdown.</source>
        <translation>Un supervisor levanta el cierre.</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>The new PIN</source>
        <translation>El nuevo PIN</translation>
    </message>
    <message>
        <source>Enrol an officer</source>
        <translation>Inscribir a un agente</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Otra función</translation>
    </message>
    <message>
        <source>A new PIN</source>
        <translation>Un nuevo PIN</translation>
    </message>
    <message>
        <source>This role has a longer PIN, so a new one is typed. A PIN for use under threat ends with it.</source>
        <translation>Esta función exige un PIN más largo: se introduce uno nuevo. Un PIN para casos de amenaza deja de valer con el anterior.</translation>
    </message>
    <message>
        <source>The officer types the PIN, twice. Nobody else needs to know it.</source>
        <translation>El agente introduce el PIN dos veces. Nadie más necesita saberlo.</translation>
    </message>
    <message>
        <source>The PIN stays as it is.</source>
        <translation>El PIN no cambia.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Introduzca primero el nombre.</translation>
    </message>
    <message>
        <source>Officers: {count}</source>
        <translation>Agentes: {count}</translation>
    </message>
    <message>
        <source>Who may log in at this kiosk. Every change is recorded.</source>
        <translation>Quién puede iniciar sesión en este puesto. Cada cambio queda registrado.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>On the list since</source>
        <translation>En la lista desde</translation>
    </message>
    <message>
        <source>On duty since {hour}</source>
        <translation>En servicio desde {hour}</translation>
    </message>
    <message>
        <source>Opens with badge and PIN</source>
        <translation>Abre con credencial y PIN</translation>
    </message>
    <message>
        <source>Nobody may log in yet.</source>
        <translation>Nadie puede iniciar sesión todavía.</translation>
    </message>
    <message>
        <source>Dismiss this officer?</source>
        <translation>¿Dar de baja a este agente?</translation>
    </message>
    <message>
        <source>Neither PIN nor badge opens any more. The journal keeps the name.</source>
        <translation>Ni el PIN ni la credencial abren ya. El registro conserva el nombre.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Nothing lately</source>
        <translation>Nada recientemente</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>Es usted.</translation>
    </message>
    <message>
        <source>On duty since</source>
        <translation>En servicio desde</translation>
    </message>
    <message>
        <source>Did last</source>
        <translation>Última acción</translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Nombre del agente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Dar esta función</translation>
    </message>
    <message>
        <source>Enrol an officer…</source>
        <translation>Inscribir a un agente…</translation>
    </message>
    <message>
        <source>New PIN…</source>
        <translation>Nuevo PIN…</translation>
    </message>
    <message>
        <source>Another role…</source>
        <translation>Otra función…</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Dar de baja…</translation>
    </message>
    <message>
        <source>Enrol and dismiss officers</source>
        <translation>Inscribir y dar de baja a agentes</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>Importar listas</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Gestionar las claves</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el puesto</translation>
    </message>
    <message>
        <source>Override alone</source>
        <translation>Autorizar el paso excepcional a solas</translation>
    </message>
    <message>
        <source>Override with a second officer</source>
        <translation>Autorizar el paso excepcional con un segundo agente</translation>
    </message>
    <message>
        <source>Let in without a code</source>
        <translation>Dejar pasar sin código</translation>
    </message>
    <message>
        <source>See to alerts</source>
        <translation>Atender las alertas</translation>
    </message>
    <message>
        <source>See the watch list</source>
        <translation>Ver la lista de vigilancia</translation>
    </message>
    <message>
        <source>See passport data</source>
        <translation>Ver los datos del pasaporte</translation>
    </message>
    <message>
        <source>Lift a lockdown</source>
        <translation>Levantar un cierre</translation>
    </message>
    <message>
        <source>Lock the gates</source>
        <translation>Cerrar los accesos</translation>
    </message>
    <message>
        <source>Void badges</source>
        <translation>Anular credenciales</translation>
    </message>
    <message>
        <source>Search the roster</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Admit, hold and print</source>
        <translation>Admitir, retener e imprimir</translation>
    </message>
    <message>
        <source>Came on duty</source>
        <translation>Inició su turno</translation>
    </message>
    <message>
        <source>Went off duty</source>
        <translation>Terminó su turno</translation>
    </message>
    <message>
        <source>Overrode a verdict</source>
        <translation>Autorizó un paso excepcional contra una decisión</translation>
    </message>
    <message>
        <source>Signed for a decision</source>
        <translation>Firmó una decisión</translation>
    </message>
    <message>
        <source>Saw to an alert</source>
        <translation>Atendió una alerta</translation>
    </message>
    <message>
        <source>Locked the gates</source>
        <translation>Cerró los accesos</translation>
    </message>
    <message>
        <source>Lifted a lockdown</source>
        <translation>Levantó un cierre</translation>
    </message>
    <message>
        <source>Saw somebody in safety</source>
        <translation>Vio a alguien a salvo</translation>
    </message>
    <message>
        <source>Changed the list of officers</source>
        <translation>Cambió la lista de agentes</translation>
    </message>
    <message>
        <source>Replaced the watch list</source>
        <translation>Sustituyó la lista de vigilancia</translation>
    </message>
    <message>
        <source>Issued a badge</source>
        <translation>Emitió una credencial</translation>
    </message>
    <message>
        <source>Confirmed a spelling</source>
        <translation>Confirmó una grafía</translation>
    </message>
    <message>
        <source>Ruled on a code</source>
        <translation>Decidió sobre un código</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Not in the newest export</source>
        <translation>No está en la última exportación</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscripción confirmada</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún sin aprobar</translation>
    </message>
    <message>
        <source>Turned down</source>
        <translation>Inscripción no aceptada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Inscripción retirada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Inscripción cancelada</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>Acceso prohibido</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Surname on the document: {surname}</source>
        <translation>Apellidos en el documento: {surname}</translation>
    </message>
    <message>
        <source>Ask for the passport.</source>
        <translation>Pida el pasaporte.</translation>
    </message>
    <message>
        <source>Compare face, photo and document.</source>
        <translation>Compare cara, foto y documento.</translation>
    </message>
    <message>
        <source>Stay polite. The bearer may not know.</source>
        <translation>Sea cortés: la persona quizá no lo sepa.</translation>
    </message>
    <message>
        <source>Keep the badge if it is handed to you.</source>
        <translation>Retenga la credencial si se la entregan.</translation>
    </message>
    <message>
        <source>Ask the person to wait at the side.</source>
        <translation>Pida a la persona que espere a un lado.</translation>
    </message>
    <message>
        <source>Say that the event is over.</source>
        <translation>Diga que el evento ha terminado.</translation>
    </message>
    <message>
        <source>Say that the event is not open yet.</source>
        <translation>Diga que el evento aún no está abierto.</translation>
    </message>
    <message>
        <source>Ask an officer whether the person may enter.</source>
        <translation>Pregunte a un oficial si la persona puede entrar.</translation>
    </message>
    <message>
        <source>Send the person to the accreditation desk.</source>
        <translation>Envíe a la persona al mostrador de acreditación.</translation>
    </message>
    <message>
        <source>Find the person by name.</source>
        <translation>Busque a la persona por su nombre.</translation>
    </message>
    <message>
        <source>Hold the code flat, clean and lit, and scan again.</source>
        <translation>Ponga el código plano, limpio y con luz, y escanee de nuevo.</translation>
    </message>
    <message>
        <source>Ask for the badge or the e-mail with the ticket.</source>
        <translation>Pida la credencial o el correo con el boleto.</translation>
    </message>
    <message>
        <source>Ask for the ticket of this event.</source>
        <translation>Pida el boleto de este evento.</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Avise al organizador.</translation>
    </message>
    <message>
        <source>Ask for the confirmation of registration.</source>
        <translation>Pida la confirmación de inscripción.</translation>
    </message>
    <message>
        <source>Ask for the newer badge.</source>
        <translation>Pida la credencial más reciente.</translation>
    </message>
    <message>
        <source>Stay polite, and explain nothing further.</source>
        <translation>Sea amable y no dé más explicaciones.</translation>
    </message>
    <message>
        <source>Security decides.</source>
        <translation>Decide seguridad.</translation>
    </message>
    <message>
        <source>Ask for the invitation and the passport.</source>
        <translation>Pida la invitación y el pasaporte.</translation>
    </message>
    <message>
        <source>Ask the organiser for the approval.</source>
        <translation>Pida la aprobación al organizador.</translation>
    </message>
    <message>
        <source>Admit only once it is given.</source>
        <translation>Deje pasar solo cuando la haya dado.</translation>
    </message>
    <message>
        <source>Ask for proof of payment.</source>
        <translation>Pida el comprobante de pago.</translation>
    </message>
    <message>
        <source>Take the fee here, or send the person to the desk.</source>
        <translation>Cobre aquí o envíe a la persona al mostrador.</translation>
    </message>
    <message>
        <source>Ask who the escort is.</source>
        <translation>Pregunte quién escolta.</translation>
    </message>
    <message>
        <source>Scan the escort&apos;s badge here, within half a minute.</source>
        <translation>Escanee aquí la credencial de la escolta, en medio minuto.</translation>
    </message>
    <message>
        <source>All who wait for the escort pass together.</source>
        <translation>Todos los que esperan a la escolta pasan juntos.</translation>
    </message>
    <message>
        <source>Ask the questions of the registration.</source>
        <translation>Haga las preguntas de la inscripción.</translation>
    </message>
    <message>
        <source>Enter the answers here.</source>
        <translation>Introduzca aquí las respuestas.</translation>
    </message>
    <message>
        <source>Enter the answers</source>
        <translation>Introducir respuestas</translation>
    </message>
    <message>
        <source>Ask the person to wait, or to come back later.</source>
        <translation>Pida que espere o que vuelva más tarde.</translation>
    </message>
    <message>
        <source>Compare face and photo.</source>
        <translation>Compare cara y foto.</translation>
    </message>
    <message>
        <source>If it is somebody else, keep the badge and call security.</source>
        <translation>Si es otra persona, retenga la credencial y llame a seguridad.</translation>
    </message>
    <message>
        <source>Keep the way out free.</source>
        <translation>Mantenga libre la salida.</translation>
    </message>
    <message>
        <source>Lead the person away from the entrance.</source>
        <translation>Aleje a la persona de la entrada.</translation>
    </message>
    <message>
        <source>Wait for word from security.</source>
        <translation>Espere instrucciones de seguridad.</translation>
    </message>
    <message>
        <source>The accreditation desk exchanges the ticket for a badge.</source>
        <translation>En el mostrador cambian el boleto por una credencial.</translation>
    </message>
    <message>
        <source>Ask for a newer ticket or badge.</source>
        <translation>Pida un boleto o credencial más reciente.</translation>
    </message>
    <message>
        <source>Show where the person may go.</source>
        <translation>Indique adónde puede ir la persona.</translation>
    </message>
    <message>
        <source>If the exit was not seen, officers may override.</source>
        <translation>Si no se vio la salida, los agentes pueden dar paso excepcional.</translation>
    </message>
    <message>
        <source>Send the person through the outer gate.</source>
        <translation>Envíe a la persona por la puerta exterior.</translation>
    </message>
    <message>
        <source>Approved, admit</source>
        <translation>Aprobado, dejar pasar</translation>
    </message>
    <message>
        <source>Paid here, admit</source>
        <translation>Pagado aquí, dejar pasar</translation>
    </message>
    <message>
        <source>Escort is here, admit</source>
        <translation>Escolta presente, dejar pasar</translation>
    </message>
    <message>
        <source>Admit all the same</source>
        <translation>Admitir de todos modos</translation>
    </message>
    <message>
        <source>Same person, admit</source>
        <translation>Misma persona, dejar pasar</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>Open conflicts: {count}</source>
        <translation>Conflictos abiertos: {count}</translation>
    </message>
    <message>
        <source>What was recorded here stays; settle what somebody has seen to.</source>
        <translation>Lo registrado aquí permanece; cierre lo que alguien ya atendió.</translation>
    </message>
    <message>
        <source>Source or person</source>
        <translation>Fuente o persona</translation>
    </message>
    <message>
        <source>State, or recorded here</source>
        <translation>Estado, o registrado aquí</translation>
    </message>
    <message>
        <source>Heard, or what the server says</source>
        <translation>Recibido, o lo que dice el servidor</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>nunca aún</translation>
    </message>
    <message>
        <source>Nobody on the roster</source>
        <translation>Nadie en la lista</translation>
    </message>
    <message>
        <source>Entry {number}</source>
        <translation>Asiento {number}</translation>
    </message>
    <message>
        <source>No registration server is followed. The command “kiosk source add” adds one.</source>
        <translation>No se sigue ningún servidor de inscripción. La orden «kiosk source add» añade uno.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Heard whole</source>
        <translation>Recibido completo</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstáculo</translation>
    </message>
    <message>
        <source>Right that is missing</source>
        <translation>Permiso que falta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>Rechaza</translation>
    </message>
    <message>
        <source>The first round comes by itself.</source>
        <translation>La primera sincronización se hace sola.</translation>
    </message>
    <message>
        <source>What changes there is known here after the next round.</source>
        <translation>Lo que cambia allí se sabe aquí tras la próxima sincronización.</translation>
    </message>
    <message>
        <source>The gates go on with what they know. Passages wait here and go up in order.</source>
        <translation>Los accesos siguen con lo que saben. Los pasos esperan aquí y se envían en orden.</translation>
    </message>
    <message>
        <source>Somebody must see to it on the server. The gates go on with what they know.</source>
        <translation>Alguien debe ocuparse en el servidor. Los accesos siguen con lo que saben.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Credencial impresa</translation>
    </message>
    <message>
        <source>Code replaced or gone</source>
        <translation>Código sustituido o desaparecido</translation>
    </message>
    <message>
        <source>Check-in list deleted</source>
        <translation>Lista de registro eliminada</translation>
    </message>
    <message>
        <source>Used at another device</source>
        <translation>Usado en otro dispositivo</translation>
    </message>
    <message>
        <source>Ticket cancelled</source>
        <translation>Boleto anulado</translation>
    </message>
    <message>
        <source>Ticket blocked</source>
        <translation>Boleto bloqueado</translation>
    </message>
    <message>
        <source>Ticket not paid</source>
        <translation>Boleto sin pagar</translation>
    </message>
    <message>
        <source>Product not on the list</source>
        <translation>Producto fuera de la lista</translation>
    </message>
    <message>
        <source>Several add-ons fit</source>
        <translation>Coinciden varios complementos</translation>
    </message>
    <message>
        <source>Rules of the list forbid it</source>
        <translation>Las reglas de la lista lo prohíben</translation>
    </message>
    <message>
        <source>Too late to take back</source>
        <translation>Demasiado tarde para anular</translation>
    </message>
    <message>
        <source>Not taken by the server</source>
        <translation>No aceptado por el servidor</translation>
    </message>
    <message>
        <source>Two codes may be out. See whether this person holds the new one.</source>
        <translation>Puede haber dos códigos. Compruebe si esta persona tiene el nuevo.</translation>
    </message>
    <message>
        <source>Name another list for this gate, or restore it on the server.</source>
        <translation>Indique otra lista para este acceso o restáurela en el servidor.</translation>
    </message>
    <message>
        <source>See whether two people came with one ticket.</source>
        <translation>Compruebe si vinieron dos personas con un solo boleto.</translation>
    </message>
    <message>
        <source>Ask this person to the accreditation desk.</source>
        <translation>Pida a esta persona que vaya al mostrador de acreditación.</translation>
    </message>
    <message>
        <source>Collect the money, or mark it paid on the server.</source>
        <translation>Cobre el importe o márquelo como pagado en el servidor.</translation>
    </message>
    <message>
        <source>Mend the list on the server, or the gate in the plan.</source>
        <translation>Corrija la lista en el servidor o el acceso en el plan.</translation>
    </message>
    <message>
        <source>Check the right add-on in on the server by hand.</source>
        <translation>Registre a mano el complemento correcto en el servidor.</translation>
    </message>
    <message>
        <source>Mend the rules, or check the person in on the server by hand.</source>
        <translation>Corrija las reglas o registre a la persona a mano en el servidor.</translation>
    </message>
    <message>
        <source>Take it back on the server by hand.</source>
        <translation>Anúlelo a mano en el servidor.</translation>
    </message>
    <message>
        <source>Check the person in on the server by hand, or let it be.</source>
        <translation>Registre a la persona a mano en el servidor o déjelo así.</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Scanning with a hand scanner</source>
        <translation>Lectura con lector de mano</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>It is plugged in</source>
        <translation>Ya está conectado</translation>
    </message>
    <message>
        <source>The camera is not connected</source>
        <translation>La cámara no está conectada</translation>
    </message>
    <message>
        <source>Plug its cable in again. It starts by itself.</source>
        <translation>Conecte de nuevo el cable. Arranca sola.</translation>
    </message>
    <message>
        <source>This machine cannot use cameras</source>
        <translation>Este equipo no admite cámaras</translation>
    </message>
    <message>
        <source>Use a hand scanner. The organiser can install what is missing.</source>
        <translation>Use un lector de mano. El organizador puede instalar lo que falta.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>Close other programs that use it, or plug it in again.</source>
        <translation>Cierre otros programas que la usan o conéctela de nuevo.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>El lector no responde</translation>
    </message>
    <message>
        <source>Other scanners and the camera</source>
        <translation>Otros lectores y la cámara</translation>
    </message>
    <message>
        <source>This scanner</source>
        <translation>Este lector</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard layout is not known</source>
        <translation>Disposición de teclado del lector desconocida</translation>
    </message>
    <message>
        <source>Ask the organiser to correct it in the settings.</source>
        <translation>Pida al organizador que la corrija en los ajustes.</translation>
    </message>
    <message>
        <source>Scanning with the usual layout</source>
        <translation>Lectura con la disposición habitual</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <source>Take or choose another picture.</source>
        <translation>Tome o elija otra imagen.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Scanning and verdicts</source>
        <translation>Lectura y decisiones</translation>
    </message>
    <message>
        <source>Printing here</source>
        <translation>Impresión aquí</translation>
    </message>
    <message>
        <source>The printer is not found</source>
        <translation>No se encuentra la impresora</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. Waiting badges print by themselves.</source>
        <translation>Enciéndala y revise el cable. Las credenciales en espera se imprimen solas.</translation>
    </message>
    <message>
        <source>It is switched on</source>
        <translation>Ya está encendida</translation>
    </message>
    <message>
        <source>I have loaded the printer</source>
        <translation>He cargado la impresora</translation>
    </message>
    <message>
        <source>This is no ZPL label printer</source>
        <translation>No es una impresora de etiquetas ZPL</translation>
    </message>
    <message>
        <source>Something else answers. Check the printer&apos;s address and language.</source>
        <translation>Responde otro aparato. Compruebe la dirección y el lenguaje de la impresora.</translation>
    </message>
    <message>
        <source>The printer stopped answering</source>
        <translation>La impresora dejó de responder</translation>
    </message>
    <message>
        <source>Look whether the badge came out before you print it again.</source>
        <translation>Mire si la credencial salió antes de reimprimirla.</translation>
    </message>
    <message>
        <source>The printer refused the badge</source>
        <translation>La impresora rechazó la credencial</translation>
    </message>
    <message>
        <source>Look at its display, or call help.</source>
        <translation>Mire su pantalla o pida ayuda.</translation>
    </message>
    <message>
        <source>The printer holds other paper</source>
        <translation>La impresora tiene otro papel</translation>
    </message>
    <message>
        <source>Load badge stock, blank side up. Waiting badges print by themselves.</source>
        <translation>Cargue credenciales en blanco, cara en blanco arriba. Las pendientes se imprimen solas.</translation>
    </message>
    <message>
        <source>The printer has no badges left</source>
        <translation>La impresora no tiene credenciales</translation>
    </message>
    <message>
        <source>A badge is stuck in the printer</source>
        <translation>Hay una credencial atascada en la impresora</translation>
    </message>
    <message>
        <source>Open it, pull the badge out and close it again.</source>
        <translation>Ábrala, saque la credencial y vuelva a cerrarla.</translation>
    </message>
    <message>
        <source>The printer is open</source>
        <translation>La impresora está abierta</translation>
    </message>
    <message>
        <source>Close its lid. Waiting badges print by themselves.</source>
        <translation>Cierre la tapa. Las credenciales en espera se imprimen solas.</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>Está cerrada</translation>
    </message>
    <message>
        <source>The printer&apos;s ribbon or ink is used up</source>
        <translation>Se acabó la cinta o la tinta de la impresora</translation>
    </message>
    <message>
        <source>Put in a new one. Waiting badges print by themselves.</source>
        <translation>Ponga una nueva. Las credenciales en espera se imprimen solas.</translation>
    </message>
    <message>
        <source>The printer&apos;s tray is full</source>
        <translation>La bandeja de la impresora está llena</translation>
    </message>
    <message>
        <source>Take the badges out. Waiting badges print by themselves.</source>
        <translation>Retire las credenciales. Las que esperan se imprimen solas.</translation>
    </message>
    <message>
        <source>The printer is paused</source>
        <translation>La impresora está en pausa</translation>
    </message>
    <message>
        <source>Press its start button. Waiting badges print by themselves.</source>
        <translation>Pulse su botón de inicio. Las credenciales en espera se imprimen solas.</translation>
    </message>
    <message>
        <source>The printer has stopped</source>
        <translation>La impresora se ha detenido</translation>
    </message>
    <message>
        <source>Look at its display, clear what is in the way and close its lid.</source>
        <translation>Mire su pantalla, retire lo que estorba y cierre la tapa.</translation>
    </message>
    <message>
        <source>It is cleared</source>
        <translation>Ya está despejada</translation>
    </message>
    <message>
        <source>Nothing can be saved</source>
        <translation>No se puede guardar nada</translation>
    </message>
    <message>
        <source>The disk is full or closed. Free space, or call help.</source>
        <translation>El disco está lleno o protegido. Libere espacio o pida ayuda.</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>The data of this kiosk was moved</source>
        <translation>Se han movido los datos de este puesto</translation>
    </message>
    <message>
        <source>Put the file back and start the kiosk again, or call help.</source>
        <translation>Devuelva el archivo a su sitio y reinicie el puesto, o pida ayuda.</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>El disco está casi lleno</translation>
    </message>
    <message>
        <source>Free space soon. A verdict that cannot be sealed is not given.</source>
        <translation>Libere espacio pronto. Una decisión que no se puede registrar no se da.</translation>
    </message>
    <message>
        <source>Everything, for now</source>
        <translation>Todo, por ahora</translation>
    </message>
    <message>
        <source>Photo capture</source>
        <translation>Toma de fotos</translation>
    </message>
    <message>
        <source>The data of this kiosk is damaged</source>
        <translation>Los datos de este puesto están dañados</translation>
    </message>
    <message>
        <source>Call help. The journal is kept as far as it can be read.</source>
        <translation>Pida ayuda. El registro se conserva hasta donde se puede leer.</translation>
    </message>
    <message>
        <source>Call help. Nothing has been lost.</source>
        <translation>Pida ayuda. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This key does not open the data</source>
        <translation>Esta clave no abre los datos</translation>
    </message>
    <message>
        <source>The key of the data is missing</source>
        <translation>Falta la clave de los datos</translation>
    </message>
    <message>
        <source>The key of the data cannot be used</source>
        <translation>La clave de los datos no sirve</translation>
    </message>
    <message>
        <source>A newer kiosk has written this data</source>
        <translation>Estos datos son de una versión más nueva</translation>
    </message>
    <message>
        <source>Update this kiosk, or call help.</source>
        <translation>Actualice este puesto o pida ayuda.</translation>
    </message>
    <message>
        <source>Another kiosk is running on this data</source>
        <translation>Otro puesto usa estos datos</translation>
    </message>
    <message>
        <source>Close one of the two.</source>
        <translation>Cierre uno de los dos.</translation>
    </message>
    <message>
        <source>A command is changing this data</source>
        <translation>Un comando está modificando estos datos</translation>
    </message>
    <message>
        <source>Wait until it has ended.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>Set it right, or have an organiser confirm it. The journal keeps what it did.</source>
        <translation>Póngalo en hora o pida a un organizador que lo confirme. El registro conserva lo ocurrido.</translation>
    </message>
    <message>
        <source>Verdicts, by the time from before the jump</source>
        <translation>Decisiones, según la hora anterior al salto</translation>
    </message>
    <message>
        <source>It is set right</source>
        <translation>Ya está en hora</translation>
    </message>
    <message>
        <source>The clock of this machine jumped ahead by {by}</source>
        <translation>El reloj de este equipo saltó hacia adelante: {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped back by {by}</source>
        <translation>El reloj de este equipo saltó hacia atrás: {by}</translation>
    </message>
    <message>
        <source>The clock of this machine jumped, and nobody has confirmed it</source>
        <translation>El reloj de este equipo dio un salto y nadie lo ha confirmado</translation>
    </message>
    <message>
        <source>Call help, {phone}</source>
        <translation>Pedir ayuda, {phone}</translation>
    </message>
    <message>
        <source>Call help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Avería</translation>
    </message>
    <message>
        <source>The kiosk needs a hand. Nobody at the gate did anything wrong.</source>
        <translation>El puesto necesita ayuda. Nadie en la puerta ha hecho nada mal.</translation>
    </message>
    <message>
        <source>This gate cannot judge</source>
        <translation>Esta puerta no puede decidir</translation>
    </message>
    <message>
        <source>A verdict that cannot be sealed is not given. The kiosk waits, and no one is turned away by mistake.</source>
        <translation>No se da una decisión que no se puede registrar. El puesto espera y nadie es rechazado por error.</translation>
    </message>
    <message>
        <source>Send the queue to gate {gate}. {hint}</source>
        <translation>Dirija la fila a la puerta {gate}. {hint}</translation>
    </message>
    <message>
        <source>Nobody has been judged or refused here since {hour}.</source>
        <translation>Desde las {hour} no se ha controlado ni rechazado a nadie aquí.</translation>
    </message>
    <message>
        <source>Call help.</source>
        <translation>Pida ayuda.</translation>
    </message>
    <message>
        <source>The gate opens again by itself.</source>
        <translation>La puerta se reabre sola.</translation>
    </message>
    <message>
        <source>The kiosk made a mistake, nobody at the gate did.</source>
        <translation>Ha fallado el puesto, no quienes están en la puerta.</translation>
    </message>
    <message>
        <source>The next scan works as usual.</source>
        <translation>El próximo escaneo funciona como siempre.</translation>
    </message>
    <message>
        <source>The last code has no verdict: scan it again.</source>
        <translation>El último código no tiene decisión: escanéelo otra vez.</translation>
    </message>
    <message>
        <source>Help will ask for this: {reference}</source>
        <translation>Al pedir ayuda le preguntarán esto: {reference}</translation>
    </message>
    <message>
        <source>Please call staff</source>
        <translation>Llame al personal, por favor</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Something outside the kiosk is in the way</source>
        <translation>Algo ajeno al puesto lo impide</translation>
    </message>
    <message>
        <source>Call help: the log of this kiosk says what it is.</source>
        <translation>Pida ayuda: el registro técnico de este puesto dice qué es.</translation>
    </message>
    <message>
        <source>The photo cannot be used</source>
        <translation>La foto no sirve</translation>
    </message>
    <message>
        <source>Take or choose another photo.</source>
        <translation>Tome o elija otra foto.</translation>
    </message>
    <message>
        <source>The badge could not be saved</source>
        <translation>No se pudo guardar la credencial</translation>
    </message>
    <message>
        <source>The folder for badges is full or closed. Call help.</source>
        <translation>La carpeta de credenciales está llena o protegida. Pida ayuda.</translation>
    </message>
    <message>
        <source>Badges as PDF</source>
        <translation>Credenciales en PDF</translation>
    </message>
    <message>
        <source>The badge design is broken</source>
        <translation>El diseño de la credencial está dañado</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another design.</source>
        <translation>Pida al organizador que elija otro diseño.</translation>
    </message>
    <message>
        <source>The badge design could not be saved</source>
        <translation>No se pudo guardar el diseño de la credencial</translation>
    </message>
    <message>
        <source>The disk is full or closed. The design saved before is still there.</source>
        <translation>El disco está lleno o protegido. El diseño guardado antes sigue ahí.</translation>
    </message>
    <message>
        <source>Saving badge designs</source>
        <translation>Guardar diseños de credenciales</translation>
    </message>
    <message>
        <source>The badge&apos;s code cannot be drawn</source>
        <translation>No se puede dibujar el código de la credencial</translation>
    </message>
    <message>
        <source>Ask the organiser to choose another kind of code.</source>
        <translation>Pida al organizador que elija otro tipo de código.</translation>
    </message>
    <message>
        <source>The desk can tell why.</source>
        <translation>El mostrador puede decir por qué.</translation>
    </message>
    <message>
        <source>Someone else was faster</source>
        <translation>Alguien fue más rápido</translation>
    </message>
    <message>
        <source>Look at the print queue again.</source>
        <translation>Mire de nuevo la cola de impresión.</translation>
    </message>
    <message>
        <source>This person has a newer badge</source>
        <translation>Esta persona tiene una credencial más reciente</translation>
    </message>
    <message>
        <source>Print a new one instead.</source>
        <translation>Imprima una nueva en su lugar.</translation>
    </message>
    <message>
        <source>There is a badge already</source>
        <translation>Ya hay una credencial</translation>
    </message>
    <message>
        <source>Say why another one is needed.</source>
        <translation>Diga por qué se necesita otra.</translation>
    </message>
    <message>
        <source>The last badge is not settled yet</source>
        <translation>La última credencial sigue pendiente</translation>
    </message>
    <message>
        <source>Look whether it came out, and say so.</source>
        <translation>Mire si salió, y dígalo.</translation>
    </message>
    <message>
        <source>A supervisor has to agree</source>
        <translation>Debe aceptarlo un supervisor</translation>
    </message>
    <message>
        <source>Ask one to come to this kiosk.</source>
        <translation>Pida que venga a este puesto.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name</source>
        <translation>Este nombre tiene letras que ninguna fuente dibuja</translation>
    </message>
    <message>
        <source>Ask the organiser to install the fonts for it.</source>
        <translation>Pida al organizador que instale las fuentes.</translation>
    </message>
    <message>
        <source>The event is over</source>
        <translation>El evento ha terminado</translation>
    </message>
    <message>
        <source>Its gates admit nobody with these badges. Press again to print all the same.</source>
        <translation>Sus puertas ya no admiten a nadie con estas credenciales. Pulse otra vez para imprimir de todos modos.</translation>
    </message>
    <message>
        <source>This registration gets no badge</source>
        <translation>Esta inscripción no da derecho a credencial</translation>
    </message>
    <message>
        <source>Everything, as before</source>
        <translation>Todo, como antes</translation>
    </message>
    <message>
        <source>Ask the organiser to look at it.</source>
        <translation>Pida al organizador que lo revise.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken</source>
        <translation>Este PIN no es válido</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Too many wrong PINs</source>
        <translation>Demasiados PIN incorrectos</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento y reintente.</translation>
    </message>
    <message>
        <source>This badge opens for somebody else</source>
        <translation>Esta credencial es de otra persona</translation>
    </message>
    <message>
        <source>A name is missing</source>
        <translation>Falta un nombre</translation>
    </message>
    <message>
        <source>Type the name to be shown.</source>
        <translation>Escriba el nombre que se mostrará.</translation>
    </message>
    <message>
        <source>Nobody on duty is called that</source>
        <translation>No hay nadie de servicio con ese nombre</translation>
    </message>
    <message>
        <source>Somebody has to stay organiser</source>
        <translation>Alguien debe seguir de organizador</translation>
    </message>
    <message>
        <source>The first officer has to be an organiser</source>
        <translation>El primer agente debe ser organizador</translation>
    </message>
    <message>
        <source>The officer on duty may not do this</source>
        <translation>El agente de servicio no puede hacerlo</translation>
    </message>
    <message>
        <source>This alert is not there any more</source>
        <translation>Esta alerta ya no está</translation>
    </message>
    <message>
        <source>Look at the alerts again.</source>
        <translation>Mire de nuevo las alertas.</translation>
    </message>
    <message>
        <source>A note is missing</source>
        <translation>Falta una nota</translation>
    </message>
    <message>
        <source>Say in a few words what was done.</source>
        <translation>Diga en pocas palabras qué se hizo.</translation>
    </message>
    <message>
        <source>This passage was decided meanwhile</source>
        <translation>Este paso ya se decidió entretanto</translation>
    </message>
    <message>
        <source>Scan the code again.</source>
        <translation>Escanee el código de nuevo.</translation>
    </message>
    <message>
        <source>An answer cannot be taken as it is</source>
        <translation>Una respuesta no se puede aceptar tal como está</translation>
    </message>
    <message>
        <source>Look at the questions again.</source>
        <translation>Revise de nuevo las preguntas.</translation>
    </message>
    <message>
        <source>This file is not a watch list</source>
        <translation>Este archivo no es una lista de vigilancia</translation>
    </message>
    <message>
        <source>A setting is wrong</source>
        <translation>Un ajuste es incorrecto</translation>
    </message>
    <message>
        <source>The plan of the event is wrong</source>
        <translation>El plan del evento es incorrecto</translation>
    </message>
    <message>
        <source>The plan has no such gate</source>
        <translation>El plan no tiene esa puerta</translation>
    </message>
    <message>
        <source>This gate does not lead that way</source>
        <translation>Esta puerta no va en ese sentido</translation>
    </message>
    <message>
        <source>There is no event on this kiosk yet</source>
        <translation>Este puesto aún no tiene ningún evento</translation>
    </message>
    <message>
        <source>This kiosk already holds an event</source>
        <translation>Este puesto ya tiene un evento</translation>
    </message>
    <message>
        <source>This file is not a list of people</source>
        <translation>Este archivo no es una lista de personas</translation>
    </message>
    <message>
        <source>Export it again from the registration system.</source>
        <translation>Expórtelo de nuevo del sistema de inscripción.</translation>
    </message>
    <message>
        <source>Many people known here are not in this list</source>
        <translation>Muchas personas conocidas aquí no figuran en esta lista</translation>
    </message>
    <message>
        <source>Import the whole list, or say that these people are gone.</source>
        <translation>Importe la lista completa o confirme que esas personas ya no figuran.</translation>
    </message>
    <message>
        <source>The files or the roster changed meanwhile</source>
        <translation>Los archivos o la lista cambiaron entretanto</translation>
    </message>
    <message>
        <source>Look at the changes again, then import.</source>
        <translation>Vea de nuevo los cambios y luego importe.</translation>
    </message>
    <message>
        <source>After this import nobody could enter</source>
        <translation>Tras esta importación nadie podría entrar</translation>
    </message>
    <message>
        <source>Look whether it is the right file of the right event. If it is meant, say so.</source>
        <translation>Compruebe que es el archivo correcto del evento correcto. Si es lo que quiere, indíquelo.</translation>
    </message>
    <message>
        <source>This file could not be imported</source>
        <translation>No se pudo importar este archivo</translation>
    </message>
    <message>
        <source>It is too large or broken. Export it again, as CSV if you can.</source>
        <translation>Es demasiado grande o está dañado. Expórtelo de nuevo, en CSV si es posible.</translation>
    </message>
    <message>
        <source>This spelling cannot be taken</source>
        <translation>No se puede aceptar esta grafía</translation>
    </message>
    <message>
        <source>Write the name in Latin letters, as in the passport.</source>
        <translation>Escriba el nombre en caracteres latinos, como en el pasaporte.</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Esta clave no sirve</translation>
    </message>
    <message>
        <source>This kiosk has no key to sign badges</source>
        <translation>Este puesto no tiene clave para firmar credenciales</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña es incorrecta</translation>
    </message>
</context>
<context>
    <name>vouching</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The next PIN is looked at from {hour}.</source>
        <translation>El próximo PIN se comprueba a partir de las {hour}.</translation>
    </message>
    <message>
        <source>This officer&apos;s badge is no longer valid.</source>
        <translation>La credencial de este agente ya no es válida.</translation>
    </message>
    <message>
        <source>It takes another person than the first.</source>
        <translation>Debe ser una persona distinta de la primera.</translation>
    </message>
    <message>
        <source>This officer may not decide this.</source>
        <translation>Este agente no puede decidir esto.</translation>
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
        <translation>Escoltado por el anfitrión</translation>
    </message>
    <message>
        <source>Called by protocol</source>
        <translation>Llamado por Protocolo</translation>
    </message>
    <message>
        <source>Plan is wrong</source>
        <translation>El plan está mal</translation>
    </message>
    <message>
        <source>Code cannot be read</source>
        <translation>Código ilegible</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Motivo médico</translation>
    </message>
    <message>
        <source>Mistake of staff</source>
        <translation>Error del personal</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>No es un código de boleto</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Forged code</source>
        <translation>Código falsificado</translation>
    </message>
    <message>
        <source>Unknown signature</source>
        <translation>Firma desconocida</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Code revoked</source>
        <translation>Código revocado</translation>
    </message>
    <message>
        <source>Replaced by a newer badge</source>
        <translation>Credencial sustituida</translation>
    </message>
    <message>
        <source>Code blocked</source>
        <translation>Código bloqueado</translation>
    </message>
    <message>
        <source>Access barred</source>
        <translation>Acceso prohibido</translation>
    </message>
    <message>
        <source>Registration withdrawn</source>
        <translation>Inscripción retirada</translation>
    </message>
    <message>
        <source>Registration declined</source>
        <translation>Inscripción no aceptada</translation>
    </message>
    <message>
        <source>Registration cancelled</source>
        <translation>Inscripción cancelada</translation>
    </message>
    <message>
        <source>Lockdown</source>
        <translation>Cierre de seguridad</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún sin aprobar</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Aún sin pagar</translation>
    </message>
    <message>
        <source>Badge required</source>
        <translation>Se exige credencial</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no es válido</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Ya no es válido</translation>
    </message>
    <message>
        <source>No access here</source>
        <translation>Sin acceso aquí</translation>
    </message>
    <message>
        <source>Outside hours</source>
        <translation>Fuera de horario</translation>
    </message>
    <message>
        <source>Rule not met</source>
        <translation>No cumple una regla</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya utilizado</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Ya está dentro</translation>
    </message>
    <message>
        <source>Outer gate first</source>
        <translation>Primero la puerta exterior</translation>
    </message>
    <message>
        <source>Zone is full</source>
        <translation>Zona completa</translation>
    </message>
    <message>
        <source>Escort required</source>
        <translation>Se exige escolta</translation>
    </message>
    <message>
        <source>Questions open</source>
        <translation>Preguntas pendientes</translation>
    </message>
    <message>
        <source>Compare identity</source>
        <translation>Comprobar identidad</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>No es la persona</translation>
    </message>
    <message>
        <source>This is not the code of a ticket or badge</source>
        <translation>No es el código de un boleto ni de una credencial</translation>
    </message>
    <message>
        <source>This ticket is for another event</source>
        <translation>Este boleto es de otro evento</translation>
    </message>
    <message>
        <source>We did not make this code</source>
        <translation>Este código no es nuestro</translation>
    </message>
    <message>
        <source>This code is signed with a key we do not know</source>
        <translation>Este código está firmado con una clave desconocida</translation>
    </message>
    <message>
        <source>Nobody on the roster has this code</source>
        <translation>Nadie de la lista tiene este código</translation>
    </message>
    <message>
        <source>This code has been revoked</source>
        <translation>Este código ha sido revocado</translation>
    </message>
    <message>
        <source>A newer badge has replaced this one</source>
        <translation>Una credencial más nueva sustituye a esta</translation>
    </message>
    <message>
        <source>This code is blocked</source>
        <translation>Este código está bloqueado</translation>
    </message>
    <message>
        <source>This person may not enter</source>
        <translation>Esta persona no puede entrar</translation>
    </message>
    <message>
        <source>This registration was withdrawn</source>
        <translation>Esta inscripción fue retirada</translation>
    </message>
    <message>
        <source>This registration was not accepted</source>
        <translation>Esta inscripción no fue aceptada</translation>
    </message>
    <message>
        <source>This registration was cancelled</source>
        <translation>Esta inscripción fue cancelada</translation>
    </message>
    <message>
        <source>Nobody enters during the lockdown</source>
        <translation>Nadie entra durante el cierre de seguridad</translation>
    </message>
    <message>
        <source>The organiser has not approved this registration yet</source>
        <translation>El organizador aún no ha aprobado esta inscripción</translation>
    </message>
    <message>
        <source>The fee is not paid yet</source>
        <translation>La cuota aún no está pagada</translation>
    </message>
    <message>
        <source>This gate takes badges only</source>
        <translation>Esta puerta solo admite credenciales</translation>
    </message>
    <message>
        <source>This code is not valid yet</source>
        <translation>Este código aún no es válido</translation>
    </message>
    <message>
        <source>This code is no longer valid</source>
        <translation>Este código ya no es válido</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Sin acceso a esta zona</translation>
    </message>
    <message>
        <source>The zone is closed now</source>
        <translation>La zona está cerrada ahora</translation>
    </message>
    <message>
        <source>The rules of this gate do not allow it now</source>
        <translation>Las reglas de esta puerta no lo permiten ahora</translation>
    </message>
    <message>
        <source>This ticket has been used already</source>
        <translation>Este boleto ya se ha utilizado</translation>
    </message>
    <message>
        <source>This person is inside already</source>
        <translation>Esta persona ya está dentro</translation>
    </message>
    <message>
        <source>The outer gate comes first</source>
        <translation>Antes hay que pasar la puerta exterior</translation>
    </message>
    <message>
        <source>The zone is full</source>
        <translation>La zona está completa</translation>
    </message>
    <message>
        <source>This person enters with an escort</source>
        <translation>Esta persona entra con escolta</translation>
    </message>
    <message>
        <source>Some questions are not answered yet</source>
        <translation>Quedan preguntas sin responder</translation>
    </message>
    <message>
        <source>The organiser asked for this check</source>
        <translation>El organizador pidió esta comprobación</translation>
    </message>
    <message>
        <source>The face does not match</source>
        <translation>La cara no coincide</translation>
    </message>
    <message>
        <source>The event is not open yet</source>
        <translation>El evento aún no está abierto</translation>
    </message>
    <message>
        <source>It may be damaged, or the code of something else.</source>
        <translation>Puede estar dañado o ser de otra cosa.</translation>
    </message>
    <message>
        <source>It is well made, but does not belong here.</source>
        <translation>Es correcto, pero no es para aquí.</translation>
    </message>
    <message>
        <source>Its signature does not match what it says.</source>
        <translation>Su firma no corresponde a su contenido.</translation>
    </message>
    <message>
        <source>It may be new: the organiser can add the key.</source>
        <translation>Puede ser nueva: el organizador puede añadirla.</translation>
    </message>
    <message>
        <source>The registration may be newer than the roster here.</source>
        <translation>La inscripción puede ser posterior a esta lista.</translation>
    </message>
    <message>
        <source>The organiser took it back. It opens no gate.</source>
        <translation>El organizador lo retiró. No abre ninguna puerta.</translation>
    </message>
    <message>
        <source>Only the newest badge of a person is valid.</source>
        <translation>Solo vale la credencial más reciente.</translation>
    </message>
    <message>
        <source>The desk can tell why, and may unblock it.</source>
        <translation>El mostrador sabe por qué y puede desbloquearlo.</translation>
    </message>
    <message>
        <source>It holds at every gate. The ways out stay open.</source>
        <translation>Rige en todas las puertas. Las salidas siguen abiertas.</translation>
    </message>
    <message>
        <source>They come from the registration system.</source>
        <translation>Vienen del sistema de inscripción.</translation>
    </message>
    <message>
        <source>When somebody leaves, there is room again.</source>
        <translation>Cuando salga alguien, habrá sitio.</translation>
    </message>
    <message>
        <source>Staff compared the face and turned the admission down.</source>
        <translation>El personal comparó la cara y negó el paso.</translation>
    </message>
    <message>
        <source>It is sealed in the journal.</source>
        <translation>Queda en el registro.</translation>
    </message>
    <message>
        <source>This says nothing about the person.</source>
        <translation>Esto no dice nada de la persona.</translation>
    </message>
    <message>
        <source>Only the registration is in the way.</source>
        <translation>Solo lo impide la inscripción.</translation>
    </message>
    <message>
        <source>The code is good.</source>
        <translation>El código es auténtico.</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>Reingreso</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Not seen entering</source>
        <translation>Entrada no registrada</translation>
    </message>
    <message>
        <source>Not on this roster</source>
        <translation>No está en esta lista</translation>
    </message>
    <message>
        <source>Checked in elsewhere</source>
        <translation>Registrado en otro lugar</translation>
    </message>
    <message>
        <source>Old roster</source>
        <translation>Lista antigua</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Revise el reloj</translation>
    </message>
    <message>
        <source>Read the note</source>
        <translation>Lea la nota</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Lista de vigilancia</translation>
    </message>
    <message>
        <source>This person is inside already by the records. Ask why.</source>
        <translation>Según los registros, esta persona ya está dentro. Pregunte por qué.</translation>
    </message>
    <message>
        <source>{zone} is nearly full. Tell your supervisor.</source>
        <translation>{zone}: casi no queda espacio. Avise a su supervisor.</translation>
    </message>
    <message>
        <source>Nobody here knows what this ticket is for. Ask your supervisor.</source>
        <translation>Aquí nadie sabe para qué es este boleto. Consulte a su supervisor.</translation>
    </message>
    <message>
        <source>Nobody here knows for which day this ticket is. Ask your supervisor.</source>
        <translation>Aquí nadie sabe para qué día es este boleto. Consulte a su supervisor.</translation>
    </message>
    <message>
        <source>Nobody used this code here before.</source>
        <translation>Nadie usó antes este código aquí.</translation>
    </message>
    <message>
        <source>This person has been inside before.</source>
        <translation>Esta persona ya estuvo dentro.</translation>
    </message>
    <message>
        <source>The exit is counted.</source>
        <translation>La salida queda contada.</translation>
    </message>
    <message>
        <source>No entry was recorded. The exit is.</source>
        <translation>No consta entrada. La salida sí.</translation>
    </message>
    <message>
        <source>The signature is genuine. The roster here does not know the person.</source>
        <translation>La firma es auténtica. La persona no figura en esta lista.</translation>
    </message>
    <message>
        <source>Somebody else has checked this person in already.</source>
        <translation>Otra persona ya ha registrado la llegada de esta persona.</translation>
    </message>
    <message>
        <source>The roster is old: later changes are not known here.</source>
        <translation>La lista es antigua: aquí no constan cambios posteriores.</translation>
    </message>
    <message>
        <source>The clock of this kiosk jumped: call help when the queue allows.</source>
        <translation>El reloj de este puesto saltó: pida ayuda cuando pueda.</translation>
    </message>
    <message>
        <source>The organiser left a note.</source>
        <translation>El organizador dejó una nota.</translation>
    </message>
    <message>
        <source>Security has been told.</source>
        <translation>Seguridad ya está avisada.</translation>
    </message>
    <message>
        <source>The badge is being printed.</source>
        <translation>La credencial se está imprimiendo.</translation>
    </message>
    <message>
        <source>The badge is printed.</source>
        <translation>La credencial está impresa.</translation>
    </message>
    <message>
        <source>There is no printer here. Badge {detail} was saved as a PDF.</source>
        <translation>Aquí no hay impresora. La credencial {detail} se guardó como PDF.</translation>
    </message>
    <message>
        <source>The badge waits for the printer and comes out by itself.</source>
        <translation>La credencial espera a la impresora y saldrá sola.</translation>
    </message>
    <message>
        <source>The badge was not printed. Look at the printer.</source>
        <translation>La credencial no se imprimió. Mire la impresora.</translation>
    </message>
    <message>
        <source>The printer does not answer. Look whether the badge came out.</source>
        <translation>La impresora no responde. Mire si salió la credencial.</translation>
    </message>
    <message>
        <source>The event is over: its gates admit nobody with this badge. Press again to print it all the same.</source>
        <translation>El evento ha terminado: sus puertas ya no admiten a nadie con esta credencial. Pulse otra vez para imprimirla de todos modos.</translation>
    </message>
    <message>
        <source>The fonts here cannot draw this name. Nothing was printed.</source>
        <translation>Este nombre tiene letras que ninguna fuente dibuja. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Undone. The passage no longer counts.</source>
        <translation>Deshecho. El paso ya no cuenta.</translation>
    </message>
    <message>
        <source>It is too late to undo this passage.</source>
        <translation>Es tarde para deshacer este paso.</translation>
    </message>
    <message>
        <source>The officer on duty may not do this.</source>
        <translation>El agente de servicio no puede hacerlo.</translation>
    </message>
    <message>
        <source>Security’s screen says that you need help.</source>
        <translation>La pantalla de seguridad indica que usted pide ayuda.</translation>
    </message>
    <message>
        <source>Send the person to: {detail}. Nobody was admitted.</source>
        <translation>Envíe a la persona a: {detail}. No se admitió a nadie.</translation>
    </message>
    <message>
        <source>Let through against the verdict by {detail}, for this once.</source>
        <translation>{detail} dio paso pese a la decisión, solo esta vez.</translation>
    </message>
    <message>
        <source>Found by name. It is sealed that {detail} did it.</source>
        <translation>Hallado por su nombre. Queda registrado que lo hizo {detail}.</translation>
    </message>
    <message>
        <source>The answers are kept.</source>
        <translation>Las respuestas quedan guardadas.</translation>
    </message>
</context>
</TS>
