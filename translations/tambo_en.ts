<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="es_EC">
<context>
    <name>Archive</name>
    <message>
        <source>No se puede abrir «%1». Revise si puede leerlo.</source>
        <translation>“%1” cannot be opened. Check whether you may read it.</translation>
    </message>
    <message>
        <source>Se detuvo la importación.</source>
        <translation>The import was stopped.</translation>
    </message>
    <message>
        <source>Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez.</source>
        <translation>This PC is not part of the centre yet. Ask to be accepted and connect again.</translation>
    </message>
    <message>
        <source>No se puede abrir «%1». Revise si existe y si puede leerlo.</source>
        <translation>“%1” cannot be opened. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>Grabación %1</source>
        <translation>Recording %1</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Foto %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>No se pudo leer el archivo. Revise si está completo.</source>
        <translation>The file could not be read. Check that it is complete.</translation>
    </message>
    <message>
        <source>Se detuvo. No se añadió nada.</source>
        <translation>Stopped. Nothing was added.</translation>
    </message>
    <message>
        <source>No se puede abrir la carpeta «%1». Revise si existe y si puede leerla.</source>
        <translation>The folder “%1” cannot be opened. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>Un texto es demasiado largo. Deje lo importante en una línea.</source>
        <translation>A text is too long. Keep what matters, in one line.</translation>
    </message>
    <message>
        <source>Escriba un título para la historia.</source>
        <translation>Write a title for the story.</translation>
    </message>
    <message>
        <source>La fecha «%1» no se entiende. Escriba 1962, 1962~, 197X o 2015-08.</source>
        <translation>The date “%1” is not clear. Write 1962, 1962~, 197X or 2015-08.</translation>
    </message>
    <message>
        <source>El archivo «%1» ya no está en su copia. Añádalo otra vez.</source>
        <translation>The file “%1” is no longer in its copy. Add it again.</translation>
    </message>
    <message>
        <source>La transcripción tiene un párrafo demasiado largo. Divídalo.</source>
        <translation>The transcript has a paragraph that is too long. Split it.</translation>
    </message>
    <message>
        <source>Escriba lo que se dice en este momento.</source>
        <translation>Write what is said at this moment.</translation>
    </message>
    <message>
        <source>Este párrafo es demasiado largo. Divídalo en dos.</source>
        <translation>This paragraph is too long. Split it in two.</translation>
    </message>
    <message>
        <source>Esa historia no está aquí.</source>
        <translation>That story is not here.</translation>
    </message>
    <message>
        <source>Varias historias empiezan o terminan así. Escriba más letras del número.</source>
        <translation>Several stories begin or end like that. Type more of the number.</translation>
    </message>
    <message>
        <source>No hay una historia con ese número. Vea «tambo story list».</source>
        <translation>There is no story with that number. See “tambo story list”.</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>siglo %1</source>
        <translation>century %1</translation>
    </message>
    <message>
        <source>años %1</source>
        <translation>the %1s</translation>
    </message>
    <message>
        <source>hacia %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1, no es seguro</source>
        <translation>%1, not certain</translation>
    </message>
    <message>
        <source>quizá hacia %1</source>
        <translation>perhaps about %1</translation>
    </message>
    <message>
        <source>desde %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>hasta %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>de %1 a %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Este centro ya no participa en ese grupo.</source>
        <translation>This centre no longer takes part in that group.</translation>
    </message>
    <message>
        <source>Esa grabación está dañada desde el comienzo. No se puede oír.</source>
        <translation>That recording is damaged from its beginning. It cannot be heard.</translation>
    </message>
    <message>
        <source>El disco está lleno. Lo grabado hasta aquí está a salvo.</source>
        <translation>The disk is full. What was recorded until now is safe.</translation>
    </message>
    <message>
        <source>No se puede grabar en este disco. Revise si tiene espacio y permisos.</source>
        <translation>Nothing can be recorded on this disk. Check its space and permissions.</translation>
    </message>
    <message>
        <source>Esa grabación ya no está aquí.</source>
        <translation>That recording is no longer here.</translation>
    </message>
    <message>
        <source>La comunidad</source>
        <translation>The community</translation>
    </message>
    <message>
        <source>La escuela</source>
        <translation>The school</translation>
    </message>
    <message>
        <source>Los libros</source>
        <translation>Books</translation>
    </message>
    <message>
        <source>La radio</source>
        <translation>The radio</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>The internet</translation>
    </message>
    <message>
        <source>Los estudios</source>
        <translation>Studies</translation>
    </message>
    <message>
        <source>Las ventas</source>
        <translation>Sales</translation>
    </message>
    <message>
        <source>Para qué se grabó es demasiado largo. Escríbalo más corto.</source>
        <translation>What it was recorded for is too long. Write it shorter.</translation>
    </message>
    <message>
        <source>Escriba quién da el permiso.</source>
        <translation>Write who gives the consent.</translation>
    </message>
    <message>
        <source>Escriba qué día dio el permiso.</source>
        <translation>Write on which day the consent was given.</translation>
    </message>
    <message>
        <source>Escriba el último día en que vale, o déjelo en blanco.</source>
        <translation>Write the last day on which it holds, or leave it empty.</translation>
    </message>
    <message>
        <source>El permiso no puede acabar antes de darlo.</source>
        <translation>A consent cannot end before it was given.</translation>
    </message>
    <message>
        <source>Compartir igual</source>
        <translation>Share alike</translation>
    </message>
    <message>
        <source>Compartir nombrando a quien cuenta, sin cerrarla a otros</source>
        <translation>Share it naming who tells, without closing it to others</translation>
    </message>
    <message>
        <source>Nombrar a quien cuenta</source>
        <translation>Name who tells</translation>
    </message>
    <message>
        <source>Usarla para todo, nombrando a quien cuenta</source>
        <translation>Use it for anything, naming who tells</translation>
    </message>
    <message>
        <source>Sin ganar dinero, compartir igual</source>
        <translation>No money, share alike</translation>
    </message>
    <message>
        <source>Compartir nombrando a quien cuenta, sin cobrar</source>
        <translation>Share naming who tells, without charging</translation>
    </message>
    <message>
        <source>Sin ganar dinero</source>
        <translation>No money</translation>
    </message>
    <message>
        <source>Usarla nombrando a quien cuenta, sin ganar dinero</source>
        <translation>Use it naming who tells, without earning money</translation>
    </message>
    <message>
        <source>Sin cambiarla</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Compartir la historia entera, sin cambiar nada</source>
        <translation>Share the whole story, without changing anything</translation>
    </message>
    <message>
        <source>Sin cambiarla ni ganar dinero</source>
        <translation>No changes, no money</translation>
    </message>
    <message>
        <source>Compartir la historia entera, sin cambiarla ni cobrar</source>
        <translation>Share the whole story, without changes or charges</translation>
    </message>
    <message>
        <source>De todos</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>Usarla para todo, sin pedir nada</source>
        <translation>Use it for anything, without asking</translation>
    </message>
    <message>
        <source>Con dueño</source>
        <translation>Has an owner</translation>
    </message>
    <message>
        <source>Solo con permiso de quien tiene los derechos</source>
        <translation>Only if whoever has the rights agrees</translation>
    </message>
    <message>
        <source>No se sabe</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Nadie sabe todavía de quién son los derechos</source>
        <translation>Nobody knows yet whose the rights are</translation>
    </message>
    <message>
        <source>Según la costumbre</source>
        <translation>By custom</translation>
    </message>
    <message>
        <source>Como la comunidad lo ha decidido siempre</source>
        <translation>As the community has always decided</translation>
    </message>
    <message>
        <source>permiso.flac</source>
        <translation>consent.flac</translation>
    </message>
    <message>
        <source>Un texto es demasiado largo. Escríbalo más corto.</source>
        <translation>A text is too long. Write it shorter.</translation>
    </message>
    <message>
        <source>Ese punto no está en el mapa. Señálelo otra vez.</source>
        <translation>That point is not on the map. Show it again.</translation>
    </message>
    <message>
        <source>El dato «%1» no tiene la forma debida.</source>
        <translation>The value “%1” does not have the right form.</translation>
    </message>
    <message>
        <source>El texto de «%1» es demasiado largo.</source>
        <translation>The text of “%1” is too long.</translation>
    </message>
    <message>
        <source>El paquete no está completo o tiene daño. No se importó nada.</source>
        <translation>The bag is incomplete or damaged. Nothing was imported.</translation>
    </message>
    <message>
        <source>El paquete no tiene historias de Tambo. Importe su carpeta «data».</source>
        <translation>The bag has no Tambo stories. Import its “data” folder.</translation>
    </message>
    <message>
        <source>No se puede leer «%1».</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>Falta el archivo «%1» de la historia.</source>
        <translation>The story&apos;s file “%1” is missing.</translation>
    </message>
    <message>
        <source>«%1» no es una transcripción conocida. Use .eaf, .vtt, .srt, .txt o .xml.</source>
        <translation>“%1” is not a known transcript. Use .eaf, .vtt, .srt, .txt or .xml.</translation>
    </message>
    <message>
        <source>No hay historias que puedan salir.</source>
        <translation>There are no stories that can leave.</translation>
    </message>
    <message>
        <source>No se puede escribir en esa carpeta. Revise el disco o la memoria USB.</source>
        <translation>That folder cannot be written to. Check the disk or the USB stick.</translation>
    </message>
    <message>
        <source>Ya hay algo en «%1». Elija otra carpeta.</source>
        <translation>There is already something in “%1”. Choose another folder.</translation>
    </message>
    <message>
        <source>No hay espacio para la copia. Libere %1 o lleve menos historias.</source>
        <translation>There is no room for the copy. Free %1 or take fewer stories.</translation>
    </message>
    <message>
        <source>Un archivo de las historias está dañado. Compruebe los datos.</source>
        <translation>A file of the stories is damaged. Check the data.</translation>
    </message>
    <message>
        <source>Se detuvo la copia.</source>
        <translation>The copy was stopped.</translation>
    </message>
    <message>
        <source>Este archivo no está en esta copia: %1</source>
        <translation>This file is not in this copy: %1</translation>
    </message>
    <message>
        <source>Foto de: %1</source>
        <translation>Photo of: %1</translation>
    </message>
    <message>
        <source>Momentos</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Lo que se dice</source>
        <translation>What is said</translation>
    </message>
    <message>
        <source>Hora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Grabó</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation>Time it tells of</translation>
    </message>
    <message>
        <source>Temas</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Centro</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Cómo nombrarla</source>
        <translation>How to name it</translation>
    </message>
    <message>
        <source>Créditos</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Historias: %1</source>
        <translation>Stories: %1</translation>
    </message>
    <message>
        <source>Todas las historias</source>
        <translation>All stories</translation>
    </message>
    <message>
        <source>Antes de oírla: %1</source>
        <translation>Before you hear it: %1</translation>
    </message>
    <message>
        <source>En esta carpeta hay historias para oír y leer: %1.</source>
        <translation>Stories to hear and read in this folder: %1.</translation>
    </message>
    <message>
        <source>Abra «index.html» con cualquier navegador. No necesita internet ni Tambo.</source>
        <translation>Open “index.html” with any browser. It needs neither internet nor Tambo.</translation>
    </message>
    <message>
        <source>Para pasarla a otra persona, copie la carpeta entera.</source>
        <translation>To pass it on, copy the whole folder.</translation>
    </message>
    <message>
        <source>Cada historia dice quién la cuenta y con qué licencia se comparte.</source>
        <translation>Each story says who tells it and under which licence it is shared.</translation>
    </message>
    <message>
        <source>Historias: %1. Grabaciones y fotos: %2.</source>
        <translation>Stories: %1. Recordings and photos: %2.</translation>
    </message>
    <message>
        <source>Se detuvo. No se exportó nada.</source>
        <translation>Stopped. Nothing was exported.</translation>
    </message>
    <message>
        <source>Elija al menos una historia.</source>
        <translation>Choose at least one story.</translation>
    </message>
    <message>
        <source>«story.json» no es una historia de Tambo.</source>
        <translation>“story.json” is not a Tambo story.</translation>
    </message>
    <message>
        <source>La historia es de un Tambo más nuevo. Actualice este.</source>
        <translation>The story is from a newer Tambo. Update this one.</translation>
    </message>
    <message>
        <source>Esa historia no es para todos. Pida permiso antes de sacarla.</source>
        <translation>That story is not for everybody. Ask permission before taking it out.</translation>
    </message>
    <message>
        <source>Esa historia no es de ese espacio. Revise su número.</source>
        <translation>That story is not in that space. Check its number.</translation>
    </message>
    <message>
        <source>La fila no tiene título ni archivo.</source>
        <translation>The row has neither title nor file.</translation>
    </message>
    <message>
        <source>No se entiende el punto «%1».</source>
        <translation>The point “%1” is not understood.</translation>
    </message>
    <message>
        <source>No se entiende la fecha «%1».</source>
        <translation>The date “%1” is not understood.</translation>
    </message>
    <message>
        <source>No conozco el idioma «%1».</source>
        <translation>I do not know the language “%1”.</translation>
    </message>
    <message>
        <source>No está el archivo «%1».</source>
        <translation>The file “%1” is not here.</translation>
    </message>
    <message>
        <source>La tabla está vacía. La primera fila lleva los nombres.</source>
        <translation>The table is empty. The first row holds the names.</translation>
    </message>
    <message>
        <source>La tabla tiene demasiadas filas. Divídala en partes.</source>
        <translation>The table has too many rows. Split it into parts.</translation>
    </message>
    <message>
        <source>Se detuvo. No se guardó ninguna.</source>
        <translation>Stopped. None was saved.</translation>
    </message>
    <message>
        <source>Quien la cuenta retiró su permiso, o este venció. No se muestra.</source>
        <translation>Who tells it took the consent back, or it has ended. It is not shown.</translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Kichwa</source>
        <translation>Kichwa</translation>
    </message>
    <message>
        <source>Shuar</source>
        <translation>Shuar</translation>
    </message>
    <message>
        <source>Achuar</source>
        <translation>Achuar</translation>
    </message>
    <message>
        <source>Waorani</source>
        <translation>Waorani</translation>
    </message>
    <message>
        <source>Cha&apos;palaa</source>
        <translation>Cha&apos;palaa</translation>
    </message>
    <message>
        <source>Tsa&apos;fiki</source>
        <translation>Tsa&apos;fiki</translation>
    </message>
    <message>
        <source>A&apos;ingae</source>
        <translation>A&apos;ingae</translation>
    </message>
    <message>
        <source>Awapit</source>
        <translation>Awapit</translation>
    </message>
    <message>
        <source>Paicoca</source>
        <translation>Paicoca</translation>
    </message>
    <message>
        <source>Inglés</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Portugués</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>%1 segundos</source>
        <translation>%1 seconds</translation>
    </message>
    <message>
        <source>%1 minutos y %2 segundos</source>
        <translation>%1 minutes and %2 seconds</translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>1 foto</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>%1 fotos</source>
        <translation>%1 photos</translation>
    </message>
    <message>
        <source>Voz</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>La oye quien quiera, también en otros centros.</source>
        <translation>Anybody may hear it, in other centres too.</translation>
    </message>
    <message>
        <source>La oye solo la gente de este centro.</source>
        <translation>Only the people of this centre hear it.</translation>
    </message>
    <message>
        <source>Historias, fotos y voces</source>
        <translation>Stories, photos and voices</translation>
    </message>
    <message>
        <source>Añadir una historia</source>
        <translation>Add a story</translation>
    </message>
    <message>
        <source>Una grabación, un video, fotos o un texto</source>
        <translation>A recording, a video, photos or a text</translation>
    </message>
    <message>
        <source>nueva guardar grabar voz</source>
        <translation>new save record voice</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Se paró.</source>
        <translation>It was stopped.</translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>De quién es</source>
        <translation>Whose it is</translation>
    </message>
    <message>
        <source>Cuenta:</source>
        <translation>Told by:</translation>
    </message>
    <message>
        <source>Grabó:</source>
        <translation>Recorded by:</translation>
    </message>
    <message>
        <source>Temas:</source>
        <translation>Themes:</translation>
    </message>
    <message>
        <source>Centro:</source>
        <translation>Centre:</translation>
    </message>
    <message>
        <source>Permiso:</source>
        <translation>Permission:</translation>
    </message>
    <message>
        <source>Licencia:</source>
        <translation>Licence:</translation>
    </message>
    <message>
        <source>Volumen</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Se oye bien</source>
        <translation>Sounds good</translation>
    </message>
    <message>
        <source>Se oye bajo: acérquese</source>
        <translation>Too low: come closer</translation>
    </message>
    <message>
        <source>No se oye nada</source>
        <translation>Nothing is heard</translation>
    </message>
    <message>
        <source>Muy fuerte: aléjese</source>
        <translation>Too loud: step back</translation>
    </message>
    <message>
        <source>Grabar una historia</source>
        <translation>Record a story</translation>
    </message>
    <message>
        <source>Con el micrófono de este PC</source>
        <translation>With the microphone of this PC</translation>
    </message>
    <message>
        <source>nueva voz entrevista</source>
        <translation>new voice interview</translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Dado de viva voz</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Dado por %1, de viva voz</source>
        <translation>Spoken by %1</translation>
    </message>
    <message>
        <source>Firmado por %1</source>
        <translation>Signed by %1</translation>
    </message>
    <message>
        <source>Con permiso</source>
        <translation>With consent</translation>
    </message>
    <message>
        <source>Permiso vencido</source>
        <translation>Consent ended</translation>
    </message>
    <message>
        <source>Permiso retirado</source>
        <translation>Consent taken back</translation>
    </message>
    <message>
        <source>Falta el permiso</source>
        <translation>Consent missing</translation>
    </message>
    <message>
        <source>El mapa de las historias</source>
        <translation>The map of the stories</translation>
    </message>
    <message>
        <source>Dónde se contaron</source>
        <translation>Where they were told</translation>
    </message>
    <message>
        <source>lugares provincias</source>
        <translation>places provinces</translation>
    </message>
    <message>
        <source>No hay historias que se puedan imprimir.</source>
        <translation>There are no stories that may be printed.</translation>
    </message>
    <message>
        <source>1 historia</source>
        <translation>1 story</translation>
    </message>
    <message>
        <source>%1 historias</source>
        <translation>%1 stories</translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Se nombra:</source>
        <translation>To be named:</translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>De una cosa hay dos versiones. Falta decidir cuál vale.</source>
        <translation>There are two versions of one thing. Somebody has to decide which one counts.</translation>
    </message>
    <message>
        <source>De %1 cosas hay dos versiones. Falta decidir cuál vale.</source>
        <translation>There are two versions of %1 things. Somebody has to decide which one counts.</translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Un archivo está solo en este PC. Conviene llevar una copia.</source>
        <translation>One file is only on this PC. It is good to take a copy.</translation>
    </message>
    <message>
        <source>%1 archivos están solo en este PC. Conviene llevar una copia.</source>
        <translation>%1 files are only on this PC. It is good to take a copy.</translation>
    </message>
    <message>
        <source>Hacer una copia</source>
        <translation>Make a backup</translation>
    </message>
    <message>
        <source>Una solicitud pasó de 15 días. Falta responderla.</source>
        <translation>A request is over 15 days old. It still needs an answer.</translation>
    </message>
    <message>
        <source>%1 solicitudes pasaron de 15 días. Falta responderlas.</source>
        <translation>%1 requests are over 15 days old. They still need answers.</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Recuperamos una grabación que nadie guardó.</source>
        <translation>We recovered a recording that nobody saved.</translation>
    </message>
    <message>
        <source>Recuperamos %1 grabaciones que nadie guardó.</source>
        <translation>We recovered %1 recordings that nobody saved.</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Se detuvo. No quedó ninguna copia.</source>
        <translation>Stopped. No backup was left behind.</translation>
    </message>
    <message>
        <source>Ya hay un archivo con ese nombre. Elija otro.</source>
        <translation>There is a file of that name already. Choose another one.</translation>
    </message>
    <message>
        <source>Son demasiados archivos para una sola copia. Hágala sin los originales.</source>
        <translation>These are too many files for one backup. Make it without the originals.</translation>
    </message>
    <message>
        <source>Un archivo pasa de 8 GB y no cabe en la copia. Hágala sin los originales.</source>
        <translation>A file is larger than 8 GB and does not fit into the backup. Make it without the originals.</translation>
    </message>
    <message>
        <source>No se pudo leer un archivo del centro. Revise el disco.</source>
        <translation>A file of the centre could not be read. Check the disk.</translation>
    </message>
    <message>
        <source>Ese archivo no es una copia de seguridad de Tambo.</source>
        <translation>That file is not a backup of Tambo.</translation>
    </message>
    <message>
        <source>La copia de seguridad está dañada o alguien la cambió. Use otra copia.</source>
        <translation>The backup is damaged, or somebody changed it. Use another backup.</translation>
    </message>
    <message>
        <source>No se puede escribir en esta carpeta. Revise sus permisos o elija otra.</source>
        <translation>This folder cannot be written to. Check its permissions or choose another one.</translation>
    </message>
    <message>
        <source>La copia se abre con las palabras o con una clave del centro.</source>
        <translation>The backup opens with the words, or with a passphrase of the centre.</translation>
    </message>
    <message>
        <source>Se detuvo. Nada quedó en la carpeta.</source>
        <translation>Stopped. Nothing was left in the folder.</translation>
    </message>
    <message>
        <source>Una copia se recupera en una carpeta vacía, y en esta ya hay algo.</source>
        <translation>A backup is restored into an empty folder, and there is something in this one.</translation>
    </message>
    <message>
        <source>No se pudo abrir la copia de seguridad. Revise el nombre del archivo.</source>
        <translation>The backup could not be opened. Check the name of the file.</translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>Abierta</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Solo familia</source>
        <translation>Family only</translation>
    </message>
</context>
<context>
    <name>Bags</name>
    <message>
        <source>«bagit.txt» tiene más de dos líneas.</source>
        <translation>“bagit.txt” has more than two lines.</translation>
    </message>
    <message>
        <source>«%1» es un enlace que sale del paquete.</source>
        <translation>“%1” is a link that leads out of the bag.</translation>
    </message>
    <message>
        <source>«%1» no es un archivo normal.</source>
        <translation>“%1” is not a regular file.</translation>
    </message>
    <message>
        <source>«%1» es un enlace a otro archivo del paquete.</source>
        <translation>“%1” is a link to another file of the bag.</translation>
    </message>
    <message>
        <source>El paquete tiene demasiados archivos. Pida que lo dividan.</source>
        <translation>The bag has too many files. Ask for it to be split.</translation>
    </message>
    <message>
        <source>Otros sistemas no distinguen «%1» de «%2».</source>
        <translation>Other systems cannot tell “%1” from “%2”.</translation>
    </message>
    <message>
        <source>Falta la carpeta «data» del paquete.</source>
        <translation>The bag&apos;s “data” folder is missing.</translation>
    </message>
    <message>
        <source>«%1» es demasiado grande.</source>
        <translation>“%1” is too large.</translation>
    </message>
    <message>
        <source>«%1» no se puede leer.</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>«%1» no está en la codificación que dice el paquete (%2).</source>
        <translation>“%1” is not in the encoding that the bag declares (%2).</translation>
    </message>
    <message>
        <source>La línea %1 de «%2» no se entiende.</source>
        <translation>Line %1 of “%2” cannot be understood.</translation>
    </message>
    <message>
        <source>«Payload-Oxum» está repetido.</source>
        <translation>“Payload-Oxum” is repeated.</translation>
    </message>
    <message>
        <source>«Payload-Oxum» no se entiende: «%1».</source>
        <translation>“Payload-Oxum” cannot be understood: “%1”.</translation>
    </message>
    <message>
        <source>El paquete dice «%1» (bytes y archivos), pero hay «%2.%3».</source>
        <translation>The bag says “%1” (bytes and files), but there are “%2.%3”.</translation>
    </message>
    <message>
        <source>Tambo no puede comprobar «%1»: no conoce esa suma.</source>
        <translation>Tambo cannot check “%1”: it does not know that checksum.</translation>
    </message>
    <message>
        <source>Falta la lista de los archivos («manifest-sha512.txt» u otra).</source>
        <translation>The list of files is missing (“manifest-sha512.txt” or another).</translation>
    </message>
    <message>
        <source>Tambo no conoce ninguna de las sumas del paquete.</source>
        <translation>Tambo knows none of the bag&apos;s checksums.</translation>
    </message>
    <message>
        <source>«%1» tiene asteriscos delante de los nombres.</source>
        <translation>“%1” has asterisks before the names.</translation>
    </message>
    <message>
        <source>«%1» no nombra «%2».</source>
        <translation>“%1” does not name “%2”.</translation>
    </message>
    <message>
        <source>«%1» nombra un archivo fuera del paquete: «%2».</source>
        <translation>“%1” names a file outside the bag: “%2”.</translation>
    </message>
    <message>
        <source>«%1» escribe de otro modo el nombre «%2».</source>
        <translation>“%1” writes the name “%2” differently.</translation>
    </message>
    <message>
        <source>«%1» guarda de otro modo las tildes de «%2».</source>
        <translation>“%1” stores the accents of “%2” differently.</translation>
    </message>
    <message>
        <source>«%1» escribe con otras mayúsculas el nombre «%2».</source>
        <translation>“%1” writes the name “%2” with other capitals.</translation>
    </message>
    <message>
        <source>«%1» nombra «%2», que no está en «data».</source>
        <translation>“%1” names “%2”, which is not in “data”.</translation>
    </message>
    <message>
        <source>«%1» nombra dos veces «%2».</source>
        <translation>“%1” names “%2” twice.</translation>
    </message>
    <message>
        <source>«%1» da dos sumas distintas para «%2».</source>
        <translation>“%1” gives two different checksums for “%2”.</translation>
    </message>
    <message>
        <source>Falta «%1», que está en «%2».</source>
        <translation>“%1” is missing; “%2” lists it.</translation>
    </message>
    <message>
        <source>«%1» lo dejó el sistema y no está en la lista. Bórrelo.</source>
        <translation>“%1” was left by the system and is not listed. Delete it.</translation>
    </message>
    <message>
        <source>«%1» no está en «%2».</source>
        <translation>“%1” is not in “%2”.</translation>
    </message>
    <message>
        <source>Falta «%1»: todavía hay que traerlo de internet.</source>
        <translation>“%1” is missing: it still has to be fetched from the internet.</translation>
    </message>
    <message>
        <source>«%1» dice otro tamaño para «%2».</source>
        <translation>“%1” gives another size for “%2”.</translation>
    </message>
    <message>
        <source>«%1» está dañado: no es lo que dice «%2».</source>
        <translation>“%1” is damaged: it is not what “%2” says.</translation>
    </message>
    <message>
        <source>No hay una carpeta «%1».</source>
        <translation>There is no folder “%1”.</translation>
    </message>
    <message>
        <source>Falta «bagit.txt»: la carpeta no es un paquete BagIt.</source>
        <translation>“bagit.txt” is missing: the folder is not a BagIt bag.</translation>
    </message>
    <message>
        <source>Un archivo del paquete no se puede leer. Revise el disco.</source>
        <translation>A file of the bag cannot be read. Check the disk.</translation>
    </message>
    <message>
        <source>Se detuvo antes de terminar.</source>
        <translation>Stopped before it was finished.</translation>
    </message>
    <message>
        <source>«bagit.txt» empieza con una marca de bytes que sobra.</source>
        <translation>“bagit.txt” begins with a byte order mark it should not have.</translation>
    </message>
    <message>
        <source>«bagit.txt» no dice la versión de BagIt.</source>
        <translation>“bagit.txt” does not say the BagIt version.</translation>
    </message>
    <message>
        <source>Tambo no conoce la versión %1 de BagIt. Actualícelo.</source>
        <translation>Tambo does not know BagIt version %1. Update it.</translation>
    </message>
    <message>
        <source>«bagit.txt» no dice la codificación de sus textos.</source>
        <translation>“bagit.txt” does not say the encoding of its texts.</translation>
    </message>
    <message>
        <source>Tambo no conoce la codificación «%1» de «bagit.txt».</source>
        <translation>Tambo does not know the encoding “%1” of “bagit.txt”.</translation>
    </message>
    <message>
        <source>No se pudo escribir el paquete. Revise la carpeta y el espacio.</source>
        <translation>The bag could not be written. Check the folder and the space.</translation>
    </message>
    <message>
        <source>Ya existe «%1». Elija otro nombre.</source>
        <translation>“%1” already exists. Choose another name.</translation>
    </message>
    <message>
        <source>«%1» no sirve como nombre en el paquete.</source>
        <translation>“%1” cannot be used as a name in the bag.</translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>Se detuvo. No se añadió nada.</source>
        <translation>Stopped. Nothing was added.</translation>
    </message>
    <message>
        <source>No se pudo leer el archivo. Revise si está completo.</source>
        <translation>The file could not be read. Check that it is complete.</translation>
    </message>
    <message>
        <source>No se pudo escribir en el disco. Revise la carpeta y sus permisos.</source>
        <translation>Could not write to the disk. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>El archivo todavía no ha llegado a este PC.</source>
        <translation>The file has not reached this PC yet.</translation>
    </message>
    <message>
        <source>Este archivo está cerrado. Falta su llave.</source>
        <translation>This file is locked. Its key is missing.</translation>
    </message>
    <message>
        <source>Un archivo está dañado en el disco. Se pedirá otra copia.</source>
        <translation>A file on the disk is damaged. Another copy will be asked for.</translation>
    </message>
    <message>
        <source>Un archivo llegó dañado. Se pedirá otra vez.</source>
        <translation>A file arrived damaged. It will be asked for again.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>En este PC</source>
        <translation>On this PC</translation>
    </message>
    <message>
        <source>En %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>En otro centro</source>
        <translation>In another centre</translation>
    </message>
    <message>
        <source>En el PC %1</source>
        <translation>On the PC %1</translation>
    </message>
    <message>
        <source>En otro PC</source>
        <translation>On another PC</translation>
    </message>
    <message>
        <source>Un archivo de %1</source>
        <translation>A file of %1</translation>
    </message>
    <message>
        <source>Un archivo que todavía no llega</source>
        <translation>A file that has not arrived yet</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Preparando los datos</source>
        <translation>Preparing the data</translation>
    </message>
    <message>
        <source>Escriba el nombre del centro después de «--name».</source>
        <translation>Write the name of the centre after “--name”.</translation>
    </message>
    <message>
        <source>Centro creado: %1. Sus datos están en %2.</source>
        <translation>Centre created: %1. Its data is in %2.</translation>
    </message>
    <message>
        <source>Cómo se llama el centro.</source>
        <translation>What the centre is called.</translation>
    </message>
    <message>
        <source>Dónde está, en palabras.</source>
        <translation>Where it is, in words.</translation>
    </message>
    <message>
        <source>Crea un centro en una carpeta vacía.</source>
        <translation>Creates a centre in an empty folder.</translation>
    </message>
    <message>
        <source>Centro sin nombre todavía</source>
        <translation>Centre without a name yet</translation>
    </message>
    <message>
        <source>Centro: %1</source>
        <translation>Centre: %1</translation>
    </message>
    <message>
        <source>Este PC: %1</source>
        <translation>This PC: %1</translation>
    </message>
    <message>
        <source>Historias: %1</source>
        <translation>Stories: %1</translation>
    </message>
    <message>
        <source>Datos: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Este PC todavía no es parte del centro.</source>
        <translation>This PC is not part of the centre yet.</translation>
    </message>
    <message>
        <source>La fecha de este PC parece equivocada. Revísela.</source>
        <translation>The date of this PC seems wrong. Check it.</translation>
    </message>
    <message>
        <source>Muestra el centro y este PC.</source>
        <translation>Shows the centre and this PC.</translation>
    </message>
    <message>
        <source>«tambo COSA ACCIÓN --help» explica cada una.</source>
        <translation>“tambo THING ACTION --help” explains each.</translation>
    </message>
    <message>
        <source>«%1» no es una opción de «%2».</source>
        <translation>“%1” is not an option of “%2”.</translation>
    </message>
    <message>
        <source>La opción «--%1» está incompleta o lleva algo de más.</source>
        <translation>The option “--%1” is incomplete or has something extra.</translation>
    </message>
    <message>
        <source>Falta «%1».</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>«%1» está de más.</source>
        <translation>“%1” does not belong here.</translation>
    </message>
    <message>
        <source>Uso: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>Algo falló en el programa. Avise a quien lo mantiene. (%1)</source>
        <translation>Something failed in the program. Tell whoever looks after it. (%1)</translation>
    </message>
    <message>
        <source>No existe «%1». Vea «tambo --help».</source>
        <translation>There is no “%1”. See “tambo --help”.</translation>
    </message>
    <message>
        <source>No se encontró nada con esas palabras.</source>
        <translation>Nothing was found with those words.</translation>
    </message>
    <message>
        <source>Busca en las historias y en lo que dicen.</source>
        <translation>Searches the stories and what they say.</translation>
    </message>
    <message>
        <source>«--space» es «public» o «centre».</source>
        <translation>“--space” is “public” or “centre”.</translation>
    </message>
    <message>
        <source>No conozco ese idioma. Escriba «kichwa», «es», «shuar».</source>
        <translation>I do not know that language. Write “kichwa”, “es”, “shuar”.</translation>
    </message>
    <message>
        <source>Se guardó «%1». Su número es %2.</source>
        <translation>“%1” was saved. Its number is %2.</translation>
    </message>
    <message>
        <source>Cómo se llama la historia.</source>
        <translation>What the story is called.</translation>
    </message>
    <message>
        <source>Sonidos, videos o fotos.</source>
        <translation>Sounds, videos or photos.</translation>
    </message>
    <message>
        <source>Para todos, o solo para el centro (si no se dice).</source>
        <translation>For everybody, or only for the centre (if not said).</translation>
    </message>
    <message>
        <source>Quién cuenta.</source>
        <translation>Who tells it.</translation>
    </message>
    <message>
        <source>De qué lugar habla.</source>
        <translation>Which place it is about.</translation>
    </message>
    <message>
        <source>En qué idioma: «kichwa», «es»…</source>
        <translation>In which language: “kichwa”, “es”…</translation>
    </message>
    <message>
        <source>De cuándo habla: 1962, 1962~, 197X, 2015-08.</source>
        <translation>Which time it is about: 1962, 1962~, 197X, 2015-08.</translation>
    </message>
    <message>
        <source>De qué trata.</source>
        <translation>What it is about.</translation>
    </message>
    <message>
        <source>Uno o varios temas.</source>
        <translation>One or more themes.</translation>
    </message>
    <message>
        <source>Quién grabó.</source>
        <translation>Who recorded it.</translation>
    </message>
    <message>
        <source>Código SPDX; CC-BY-SA-4.0 si es abierta.</source>
        <translation>SPDX code; CC-BY-SA-4.0 if it is open.</translation>
    </message>
    <message>
        <source>Guarda una historia con sus archivos.</source>
        <translation>Saves a story with its files.</translation>
    </message>
    <message>
        <source>= %1  ya estaba</source>
        <translation>= %1  was already there</translation>
    </message>
    <message>
        <source>- %1  no es sonido, video, foto ni su transcripción</source>
        <translation>- %1  is not a sound, video, photo or transcript</translation>
    </message>
    <message>
        <source>Historias nuevas: %1 (%2). Ya estaban: %3. Archivos con problemas: %4.</source>
        <translation>New stories: %1 (%2). Already there: %3. Files with problems: %4.</translation>
    </message>
    <message>
        <source>Quién cuenta en todas.</source>
        <translation>Who tells all of them.</translation>
    </message>
    <message>
        <source>De qué lugar hablan todas.</source>
        <translation>Which place all of them are about.</translation>
    </message>
    <message>
        <source>Idioma de las que no lo dicen.</source>
        <translation>Language of those that do not say it.</translation>
    </message>
    <message>
        <source>«--limit» y «--skip» llevan un número.</source>
        <translation>“--limit” and “--skip” take a number.</translation>
    </message>
    <message>
        <source>«--kind» es «voice», «photo», «video» o «text».</source>
        <translation>“--kind” is “voice”, “photo”, “video” or “text”.</translation>
    </message>
    <message>
        <source>%1 de %2 historias</source>
        <translation>%1 of %2 stories</translation>
    </message>
    <message>
        <source>Las que tienen o dicen estas palabras.</source>
        <translation>Those that hold or say these words.</translation>
    </message>
    <message>
        <source>voice, photo, video o text.</source>
        <translation>voice, photo, video or text.</translation>
    </message>
    <message>
        <source>Las que cuenta esta persona.</source>
        <translation>Those that this person tells.</translation>
    </message>
    <message>
        <source>Las de este lugar.</source>
        <translation>Those of this place.</translation>
    </message>
    <message>
        <source>Las que se oyen o leen en este idioma.</source>
        <translation>Those heard or read in this language.</translation>
    </message>
    <message>
        <source>Las abiertas o las del centro.</source>
        <translation>The open ones or those of the centre.</translation>
    </message>
    <message>
        <source>Cuántas, a lo más.</source>
        <translation>How many, at most.</translation>
    </message>
    <message>
        <source>Sin las primeras N.</source>
        <translation>Without the first N.</translation>
    </message>
    <message>
        <source>Lista las historias, las últimas primero.</source>
        <translation>Lists the stories, the newest first.</translation>
    </message>
    <message>
        <source>Se borró «%1». Para recuperarla: tambo story restore %2</source>
        <translation>“%1” was deleted. To get it back: tambo story restore %2</translation>
    </message>
    <message>
        <source>Borra una historia. Se puede recuperar.</source>
        <translation>Deletes a story. It can be brought back.</translation>
    </message>
    <message>
        <source>Se recuperó «%1» (%2).</source>
        <translation>“%1” was brought back (%2).</translation>
    </message>
    <message>
        <source>solo el centro</source>
        <translation>only the centre</translation>
    </message>
    <message>
        <source>un grupo</source>
        <translation>a group</translation>
    </message>
    <message>
        <source>una persona</source>
        <translation>a person</translation>
    </message>
    <message>
        <source>todos</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation>Time it is about</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Temas</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Grabó</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Centro</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Quién la ve</source>
        <translation>Who sees it</translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Número</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Muestra una historia entera.</source>
        <translation>Shows a whole story.</translation>
    </message>
    <message>
        <source>1 foto</source>
        <translation>1 photo</translation>
    </message>
    <message>
        <source>%1 fotos</source>
        <translation>%1 photos</translation>
    </message>
    <message>
        <source>En el otro PC: «tambo device join CÓDIGO». Vale siete días, para un PC.</source>
        <translation>On the other PC: “tambo device join CODE”. Good for seven days and one PC.</translation>
    </message>
    <message>
        <source>Da un código para que otro PC sea parte de este centro.</source>
        <translation>Gives a code so that another PC becomes part of this centre.</translation>
    </message>
    <message>
        <source>Este PC ya es parte del centro.</source>
        <translation>This PC is already part of the centre.</translation>
    </message>
    <message>
        <source>Falta un paso: en el primer PC del centro, «tambo sync». Después, aquí también.</source>
        <translation>One step is left: “tambo sync” on the first PC of the centre. Then here as well.</translation>
    </message>
    <message>
        <source>La dirección del servidor.</source>
        <translation>The address of the server.</translation>
    </message>
    <message>
        <source>Hace de este PC uno más del centro de una invitación.</source>
        <translation>Makes this PC one more of the invitation&apos;s centre.</translation>
    </message>
    <message>
        <source>Este centro ya tiene servidor: %1.</source>
        <translation>This centre has a server now: %1.</translation>
    </message>
    <message>
        <source>Conecta este centro con el servidor de una invitación.</source>
        <translation>Connects this centre with the server of an invitation.</translation>
    </message>
    <message>
        <source>Ese no es el número de un centro. «tambo centre show» muestra el suyo.</source>
        <translation>That is not the number of a centre. “tambo centre show” shows yours.</translation>
    </message>
    <message>
        <source>Ya no sigue a ese centro. Lo que llegó de él queda en este PC.</source>
        <translation>That centre is no longer followed. What came from it stays on this PC.</translation>
    </message>
    <message>
        <source>Sigue a ese centro. Lo suyo llega con el próximo «tambo sync».</source>
        <translation>That centre is followed. What it has comes with the next “tambo sync”.</translation>
    </message>
    <message>
        <source>Dejar de seguirlo.</source>
        <translation>Stop following it.</translation>
    </message>
    <message>
        <source>Sigue lo público de otro centro.</source>
        <translation>Follows what another centre makes public.</translation>
    </message>
    <message>
        <source>Conectando con %1</source>
        <translation>Connecting with %1</translation>
    </message>
    <message>
        <source>Enviando un archivo de %1</source>
        <translation>Sending a file of %1</translation>
    </message>
    <message>
        <source>Trayendo un archivo de %1</source>
        <translation>Fetching a file of %1</translation>
    </message>
    <message>
        <source>Esperando</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Todo está enviado. Ctrl+C termina</source>
        <translation>Everything is sent. Ctrl+C ends</translation>
    </message>
    <message>
        <source>Enviando y recibiendo</source>
        <translation>Sending and receiving</translation>
    </message>
    <message>
        <source>%1 · enviado %2, recibido %3</source>
        <translation>%1 · sent %2, received %3</translation>
    </message>
    <message>
        <source>Enviado: %1, recibido: %2, en %3 preguntas al servidor.</source>
        <translation>Sent: %1, received: %2, in %3 questions to the server.</translation>
    </message>
    <message>
        <source>Paquetes de registros: %1 enviados, %2 recibidos. Archivos: %3 enviados, %4 recibidos.</source>
        <translation>Bundles of records: %1 sent, %2 received. Files: %3 sent, %4 received.</translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya se envió no se envía otra vez.</source>
        <translation>Stopped. What was sent is not sent again.</translation>
    </message>
    <message>
        <source>Una sola vez, y terminar.</source>
        <translation>Only once, then end.</translation>
    </message>
    <message>
        <source>Otra dirección del mismo servidor.</source>
        <translation>Another address of the same server.</translation>
    </message>
    <message>
        <source>Envía y trae todo lo que falta; sin «--once», hasta Ctrl+C.</source>
        <translation>Sends and fetches all that is missing; without “--once”, until Ctrl+C.</translation>
    </message>
    <message>
        <source>Escriba el tamaño como «1366x768», de 900x540 en adelante.</source>
        <translation>Write the size as “1366x768”, from 900x540 on.</translation>
    </message>
    <message>
        <source>El tema es «light», «dark» o «contrast».</source>
        <translation>The theme is “light”, “dark” or “contrast”.</translation>
    </message>
    <message>
        <source>El idioma es «es», «en» o «qu».</source>
        <translation>The language is “es”, “en” or “qu”.</translation>
    </message>
    <message>
        <source># Un recorrido por Tambo</source>
        <translation># A tour of Tambo</translation>
    </message>
    <message>
        <source>Dos centros y un servidor en este PC, en una carpeta que ya no existe.</source>
        <translation>Two centres and a server on this PC, in a folder that is gone.</translation>
    </message>
    <message>
        <source>| Qué se hizo | Tiempo | Subió | Bajó | Pedidos |</source>
        <translation>| What was done | Time | Up | Down | Requests |</translation>
    </message>
    <message>
        <source>En total subieron %1 y bajaron %2 en %3 pedidos. Los archivos del primer centro pesan %4.</source>
        <translation>In all %1 went up and %2 came down in %3 requests. The first centre&apos;s files weigh %4.</translation>
    </message>
    <message>
        <source>## Imágenes</source>
        <translation>## Pictures</translation>
    </message>
    <message>
        <source>No se puede escribir el informe en «%1».</source>
        <translation>The report cannot be written to “%1”.</translation>
    </message>
    <message>
        <source>No se puede crear la carpeta «%1».</source>
        <translation>The folder “%1” cannot be created.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>%1 imágenes y report.md están en %2.</source>
        <translation>%1 pictures and report.md are in %2.</translation>
    </message>
    <message>
        <source>Dónde dejar imágenes e informe.</source>
        <translation>Where to leave pictures and report.</translation>
    </message>
    <message>
        <source>Tamaño de la ventana, como 1366x768.</source>
        <translation>Size of the window, like 1366x768.</translation>
    </message>
    <message>
        <source>light, dark o contrast.</source>
        <translation>light, dark or contrast.</translation>
    </message>
    <message>
        <source>es, en o qu.</source>
        <translation>es, en or qu.</translation>
    </message>
    <message>
        <source>Muestra el trabajo entero entre dos centros y deja imágenes.</source>
        <translation>Shows the whole work between two centres and leaves pictures.</translation>
    </message>
    <message>
        <source>No se puede guardar la imagen «%1». Revise el espacio del disco.</source>
        <translation>The picture “%1” cannot be saved. Check the space on the disk.</translation>
    </message>
    <message>
        <source>Abriendo un servidor</source>
        <translation>Opening a server</translation>
    </message>
    <message>
        <source>El primer centro envía</source>
        <translation>The first centre sends</translation>
    </message>
    <message>
        <source>El primer centro envía lo suyo</source>
        <translation>The first centre sends what it has</translation>
    </message>
    <message>
        <source>El segundo centro recibe</source>
        <translation>The second centre receives</translation>
    </message>
    <message>
        <source>El segundo centro recibe lo abierto</source>
        <translation>The second centre receives what is open</translation>
    </message>
    <message>
        <source>El segundo centro busca y escucha</source>
        <translation>The second centre searches and listens</translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta temporal. Revise el espacio del disco.</source>
        <translation>Cannot write to the temporary folder. Check the space on the disk.</translation>
    </message>
    <message>
        <source>Se abre un servidor</source>
        <translation>A server is opened</translation>
    </message>
    <message>
        <source>Preparando el centro de ejemplo</source>
        <translation>Preparing the sample centre</translation>
    </message>
    <message>
        <source>El primer centro guarda %1 historias con voz, foto y texto</source>
        <translation>The first centre saves %1 stories with voice, photo and text</translation>
    </message>
    <message>
        <source>Se funda un segundo centro, que sigue al primero</source>
        <translation>A second centre is founded and follows the first</translation>
    </message>
    <message>
        <source>Al segundo centro no llegaron justo las historias abiertas.</source>
        <translation>The second centre did not get exactly the open stories.</translation>
    </message>
    <message>
        <source>Llegaron %1 historias abiertas; las %2 de la comunidad quedaron en casa</source>
        <translation>%1 open stories arrived; the %2 of the community stayed at home</translation>
    </message>
    <message>
        <source>El segundo centro no encontró «%1».</source>
        <translation>The second centre did not find “%1”.</translation>
    </message>
    <message>
        <source>El segundo centro busca «%1» y encuentra «%2»</source>
        <translation>The second centre searches “%1” and finds “%2”</translation>
    </message>
    <message>
        <source>El sonido llegó incompleto al segundo centro.</source>
        <translation>The sound reached the second centre incomplete.</translation>
    </message>
    <message>
        <source>El segundo centro oye los %1 segundos de su voz</source>
        <translation>The second centre hears the %1 seconds of its voice</translation>
    </message>
    <message>
        <source>La historia llegó sin su voz al segundo centro.</source>
        <translation>The story reached the second centre without its voice.</translation>
    </message>
    <message>
        <source>Revisado: %1 fichas, %2 cambios, %3 grupos, %4 archivos.</source>
        <translation>Checked: %1 records, %2 changes, %3 groups, %4 files.</translation>
    </message>
    <message>
        <source>Todo está bien.</source>
        <translation>All is well.</translation>
    </message>
    <message>
        <source>Revisando los datos</source>
        <translation>Checking the data</translation>
    </message>
    <message>
        <source>Hay datos dañados. Lo demás sigue bien; haga una copia antes de seguir.</source>
        <translation>Some data is damaged. The rest is fine; make a copy before you go on.</translation>
    </message>
    <message>
        <source>Revisa que los datos guardados estén completos y sin daño.</source>
        <translation>Checks that the stored data is complete and undamaged.</translation>
    </message>
    <message>
        <source>%1 (de un Tambo más nuevo)</source>
        <translation>%1 (from a newer Tambo)</translation>
    </message>
    <message>
        <source>se creó</source>
        <translation>was created</translation>
    </message>
    <message>
        <source>se cambió</source>
        <translation>was changed</translation>
    </message>
    <message>
        <source>se borró</source>
        <translation>was deleted</translation>
    </message>
    <message>
        <source>se recuperó</source>
        <translation>was brought back</translation>
    </message>
    <message>
        <source>no se puede leer</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>este PC</source>
        <translation>this PC</translation>
    </message>
    <message>
        <source>Muestra quién cambió qué en una historia, y cuándo.</source>
        <translation>Shows who changed what in a story, and when.</translation>
    </message>
    <message>
        <source>Escriba el número, el paso y el campo como los muestra «story history».</source>
        <translation>Type the number, the step and the field as “story history” shows them.</translation>
    </message>
    <message>
        <source>«%1» (%2) tiene otra vez el dato de antes.</source>
        <translation>“%1” (%2) has its earlier value again.</translation>
    </message>
    <message>
        <source>Recupera una historia borrada, o un dato de un paso de «story history».</source>
        <translation>Brings back a deleted story, or a value from a step of “story history”.</translation>
    </message>
    <message>
        <source>Se pedirá una copia sana en la próxima conexión.</source>
        <translation>A sound copy will be asked for at the next connection.</translation>
    </message>
    <message>
        <source>Exportando</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>No se puede escribir «%1». Revise la carpeta y sus permisos.</source>
        <translation>“%1” cannot be written. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>No se pudo guardar «%1». Revise si hay espacio en el disco.</source>
        <translation>“%1” could not be saved. Check whether there is room on the disk.</translation>
    </message>
    <message>
        <source>Se exportaron %1 fichas.</source>
        <translation>%1 records were exported.</translation>
    </message>
    <message>
        <source>«--space» es «public», «centre», «group» o «person».</source>
        <translation>“--space” is “public”, “centre”, “group” or “person”.</translation>
    </message>
    <message>
        <source>No conozco «%1». Hay: %2.</source>
        <translation>“%1” is not known. There are: %2.</translation>
    </message>
    <message>
        <source>Solo fichas de esa clase, por ejemplo «story».</source>
        <translation>Only records of that kind, for example “story”.</translation>
    </message>
    <message>
        <source>Solo lo que ven todos, o solo el centro.</source>
        <translation>Only what everybody sees, or only the centre.</translation>
    </message>
    <message>
        <source>Dónde guardarlas, si no van a la pantalla.</source>
        <translation>Where to save them, if not on the screen.</translation>
    </message>
    <message>
        <source>Escribe todas las fichas en JSON, una en cada línea.</source>
        <translation>Writes all records as JSON, one on each line.</translation>
    </message>
    <message>
        <source>Fichas nuevas: %1. Cambiadas: %2. Ya estaban igual: %3.</source>
        <translation>New records: %1. Changed: %2. Here already: %3.</translation>
    </message>
    <message>
        <source>De otros centros, que aquí no se cambian: %1.</source>
        <translation>Of other centres, which are not changed here: %1.</translation>
    </message>
    <message>
        <source>De clases que este Tambo no conoce: %1.</source>
        <translation>Of kinds that this Tambo does not know: %1.</translation>
    </message>
    <message>
        <source>Campos que este Tambo no conoce: %1.</source>
        <translation>Fields that this Tambo does not know: %1.</translation>
    </message>
    <message>
        <source>Nombran fichas que no están aquí ni en el archivo: %1.</source>
        <translation>Naming records that are neither here nor in the file: %1.</translation>
    </message>
    <message>
        <source>No se puede leer «%1».</source>
        <translation>“%1” cannot be read.</translation>
    </message>
    <message>
        <source>Guárdelo primero en un archivo: hay que leerlo dos veces.</source>
        <translation>Save it in a file first: it has to be read twice.</translation>
    </message>
    <message>
        <source>Importando</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>A dónde van las nuevas, aunque el archivo diga otra cosa.</source>
        <translation>Where new ones go, whatever the file says.</translation>
    </message>
    <message>
        <source>Trae fichas en JSON, como las escribe «export json».</source>
        <translation>Brings in records as JSON, as “export json” writes them.</translation>
    </message>
    <message>
        <source>Diga quién lo hace: agregue «--as» y su nombre.</source>
        <translation>Say who does it: add “--as” and your name.</translation>
    </message>
    <message>
        <source>Uso: tambo [--home CARPETA] [--as PERSONA] [--json] COSA ACCIÓN …</source>
        <translation>Usage: tambo [--home FOLDER] [--as PERSON] [--json] THING ACTION …</translation>
    </message>
    <message>
        <source>Falta algo después de «%1».</source>
        <translation>Something is missing after “%1”.</translation>
    </message>
    <message>
        <source>encargado</source>
        <translation>steward</translation>
    </message>
    <message>
        <source>retirado</source>
        <translation>retired</translation>
    </message>
    <message>
        <source>Muestra los PC de este centro.</source>
        <translation>Shows the PCs of this centre.</translation>
    </message>
    <message>
        <source>Lo que ese PC había guardado y ya llegó aquí vuelve a contar.</source>
        <translation>What that PC had saved and has arrived here counts again.</translation>
    </message>
    <message>
        <source>Ese PC ya no es del centro. Sus llaves cambian en la próxima conexión.</source>
        <translation>That PC no longer belongs to the centre. Its keys change at the next connection.</translation>
    </message>
    <message>
        <source>De un PC ya retirado: aceptar lo que llegó después.</source>
        <translation>Of a PC that was retired: accept what came later.</translation>
    </message>
    <message>
        <source>Retira un PC perdido o vendido y cambia las llaves.</source>
        <translation>Retires a PC that was lost or sold, and changes the keys.</translation>
    </message>
    <message>
        <source>Ningún PC de este centro empieza así.</source>
        <translation>No PC of this centre begins like that.</translation>
    </message>
    <message>
        <source>Varios PC empiezan así. Escriba más letras.</source>
        <translation>Several PCs begin like that. Type more letters.</translation>
    </message>
    <message>
        <source>Ese PC ya no decide por el centro.</source>
        <translation>That PC no longer decides for the centre.</translation>
    </message>
    <message>
        <source>Ese PC también puede aceptar y retirar PC.</source>
        <translation>That PC may accept and retire PCs too.</translation>
    </message>
    <message>
        <source>Ya no; lo que decidió hasta ahora queda.</source>
        <translation>No more; what it has decided stays.</translation>
    </message>
    <message>
        <source>Ahora %1 es parte del centro.</source>
        <translation>%1 is part of the centre now.</translation>
    </message>
    <message>
        <source>Su dibujo: cacao, canasta, chocho…</source>
        <translation>The picture: cacao, canasta, chocho…</translation>
    </message>
    <message>
        <source>learner (si no se dice), member, facilitator o steward.</source>
        <translation>learner (unless said), member, facilitator or steward.</translation>
    </message>
    <message>
        <source>En qué idioma prefiere Tambo.</source>
        <translation>The language in which they prefer Tambo.</translation>
    </message>
    <message>
        <source>Pregunta su PIN o sus tres dibujos. Sin él, entra con un toque.</source>
        <translation>Asks for a PIN or three pictures. Without, they come in with a tap.</translation>
    </message>
    <message>
        <source>Agrega a una persona. La primera administra el centro.</source>
        <translation>Adds a person. The first one runs the centre.</translation>
    </message>
    <message>
        <source>Diga qué debe cambiar. Vea «tambo person edit --help».</source>
        <translation>Say what is to change. See “tambo person edit --help”.</translation>
    </message>
    <message>
        <source>Se guardó lo de %1.</source>
        <translation>Saved for %1.</translation>
    </message>
    <message>
        <source>Cómo se llama.</source>
        <translation>The name.</translation>
    </message>
    <message>
        <source>Ya no entra; lo que hizo queda.</source>
        <translation>They no longer sign in; what they did stays.</translation>
    </message>
    <message>
        <source>Entra otra vez.</source>
        <translation>They sign in again.</translation>
    </message>
    <message>
        <source>Cambia nombre, dibujo o idioma, o si todavía entra.</source>
        <translation>Changes name, picture or language, or whether they still sign in.</translation>
    </message>
    <message>
        <source>(ya no entra)</source>
        <translation>(no longer signs in)</translation>
    </message>
    <message>
        <source>Todavía no hay personas.</source>
        <translation>There are no people yet.</translation>
    </message>
    <message>
        <source>Muestra las personas del centro, o las de ese nombre.</source>
        <translation>Shows the people of the centre, or those of that name.</translation>
    </message>
    <message>
        <source>%1 entra ahora con un toque, sin PIN.</source>
        <translation>%1 now comes in with a tap, without a PIN.</translation>
    </message>
    <message>
        <source>%1 entra ahora con lo que se escribió.</source>
        <translation>%1 now comes in with what was typed.</translation>
    </message>
    <message>
        <source>El papel de %1 ahora es: %2.</source>
        <translation>The role of %1 is now: %2.</translation>
    </message>
    <message>
        <source>Cambia lo que una persona puede hacer: learner, member, facilitator o steward.</source>
        <translation>Changes what a person may do: learner, member, facilitator or steward.</translation>
    </message>
    <message>
        <source>El nuevo PIN, o tres dibujos, o nada para entrar sin ellos</source>
        <translation>The new PIN, or three pictures, or nothing to come in without</translation>
    </message>
    <message>
        <source>Se detuvo. Nada ha cambiado.</source>
        <translation>Stopped. Nothing has changed.</translation>
    </message>
    <message>
        <source>Esa línea es demasiado larga.</source>
        <translation>That line is too long.</translation>
    </message>
    <message>
        <source>Falta la clave. Escríbala en la terminal o envíela por la entrada estándar.</source>
        <translation>The passphrase is missing. Type it at the terminal or send it through standard input.</translation>
    </message>
    <message>
        <source>Clave nueva</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Otra vez la clave nueva</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Las dos claves no son iguales. Nada ha cambiado.</source>
        <translation>The two passphrases differ. Nothing has changed.</translation>
    </message>
    <message>
        <source>Clave</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Clave de ahora</source>
        <translation>Current passphrase</translation>
    </message>
    <message>
        <source>Clave cambiada: %1</source>
        <translation>Passphrase changed: %1</translation>
    </message>
    <message>
        <source>Cambia una clave por otra; pide la de ahora.</source>
        <translation>Changes a passphrase for another; asks for the current one.</translation>
    </message>
    <message>
        <source>«%1» no es una clave de «tambo vault show».</source>
        <translation>“%1” is not a passphrase of “tambo vault show”.</translation>
    </message>
    <message>
        <source>Se abre sin clave. Quien se lleve este PC puede leer todo.</source>
        <translation>Opens without a passphrase. Whoever takes this PC can read everything.</translation>
    </message>
    <message>
        <source>Clave que se quita</source>
        <translation>Passphrase to remove</translation>
    </message>
    <message>
        <source>Con «--all» se quitan todas: no nombre ninguna.</source>
        <translation>“--all” removes all of them: name none.</translation>
    </message>
    <message>
        <source>Clave quitada: %1</source>
        <translation>Passphrase removed: %1</translation>
    </message>
    <message>
        <source>Quita todas: el centro se abre sin clave y quien se lleve el PC puede leer todo.</source>
        <translation>Removes all: the centre opens without a passphrase and whoever takes the PC can read everything.</translation>
    </message>
    <message>
        <source>Quita una clave: la que se escribe, o la que «vault show» nombra.</source>
        <translation>Removes a passphrase: the one typed, or one that “vault show” names.</translation>
    </message>
    <message>
        <source>Clave guardada: %1</source>
        <translation>Passphrase saved: %1</translation>
    </message>
    <message>
        <source>Si todas las claves se olvidan, los datos se pierden. Haga la hoja de recuperación con «tambo vault words».</source>
        <translation>If all passphrases are forgotten, the data are lost. Make the recovery sheet with “tambo vault words”.</translation>
    </message>
    <message>
        <source>El centro todavía se abre sin clave: mientras cada persona pone la suya.</source>
        <translation>The centre still opens without a passphrase: while each person sets theirs.</translation>
    </message>
    <message>
        <source>Pone una clave más y cierra el centro con ella.</source>
        <translation>Adds a passphrase and locks the centre with it.</translation>
    </message>
    <message>
        <source>Las 24 palabras, en una línea; bastan cuatro letras de cada una</source>
        <translation>The 24 words, on one line; four letters of each suffice</translation>
    </message>
    <message>
        <source>Las otras claves siguen abriendo el centro. La olvidada se quita con «tambo vault passphrase remove».</source>
        <translation>The other passphrases still open the centre. Remove the forgotten one with “tambo vault passphrase remove”.</translation>
    </message>
    <message>
        <source>Abre el centro con las 24 palabras y pone una clave nueva.</source>
        <translation>Opens the centre with the 24 words and sets a new passphrase.</translation>
    </message>
    <message>
        <source>Está cerrado con clave.</source>
        <translation>It is locked with a passphrase.</translation>
    </message>
    <message>
        <source>Clave: %1</source>
        <translation>Passphrase: %1</translation>
    </message>
    <message>
        <source>Tiene palabras de recuperación.</source>
        <translation>It has recovery words.</translation>
    </message>
    <message>
        <source>No tiene palabras de recuperación. Haga la hoja con «tambo vault words».</source>
        <translation>It has no recovery words. Make the sheet with “tambo vault words”.</translation>
    </message>
    <message>
        <source>Dice cómo se abre el centro, sin abrirlo.</source>
        <translation>Says how the centre is opened, without opening it.</translation>
    </message>
    <message>
        <source>«--lang» es «es» o «en».</source>
        <translation>“--lang” is “es” or “en”.</translation>
    </message>
    <message>
        <source>En qué idioma están las palabras; en español si no se dice.</source>
        <translation>The language of the words; Spanish unless said.</translation>
    </message>
    <message>
        <source>Haciendo la copia</source>
        <translation>Making the backup</translation>
    </message>
    <message>
        <source>Copia hecha y revisada: %1, con %2 archivos.</source>
        <translation>Backup made and checked: %1, with %2 files.</translation>
    </message>
    <message>
        <source>Se abre con las palabras o con una clave del centro. Guárdela fuera de este PC.</source>
        <translation>It opens with the words, or with a passphrase of the centre. Keep it away from this PC.</translation>
    </message>
    <message>
        <source>Deja fuera los originales de fotos y sonidos.</source>
        <translation>Leaves out the originals of photos and sounds.</translation>
    </message>
    <message>
        <source>Guarda una copia de seguridad de todo, también con la ventana abierta.</source>
        <translation>Saves a backup of everything, also while the window is open.</translation>
    </message>
    <message>
        <source>Estas 24 palabras mandan en el centro: con ellas se nombra a los encargados y se recupera todo. Escríbalas en papel y guárdelas lejos de este PC. No se mostrarán otra vez.</source>
        <translation>These 24 words rule the centre: they name its stewards and bring everything back. Write them on paper and keep them away from this PC. They will not be shown again.</translation>
    </message>
    <message>
        <source>Todavía decide por el centro, porque era de un encargado. Quítele eso con «tambo device steward --end» y las primeras palabras del centro.</source>
        <translation>It still decides for the centre, as it was a steward&apos;s. Take that from it with “tambo device steward --end” and the first words of the centre.</translation>
    </message>
    <message>
        <source>Las primeras 24 palabras del centro, en una línea</source>
        <translation>The first 24 words of the centre, in one line</translation>
    </message>
    <message>
        <source>Deja que otro PC acepte y retire PC; pide las primeras palabras del centro.</source>
        <translation>Lets another PC accept and remove PCs; asks for the first words of the centre.</translation>
    </message>
    <message>
        <source>Ese centro ya no participa. Conserva lo que tenía, pero no recibe nada nuevo.</source>
        <translation>That centre no longer takes part. It keeps what it had, but gets nothing new.</translation>
    </message>
    <message>
        <source>Termina la participación de otro centro en un grupo.</source>
        <translation>Ends another centre&apos;s part in a group.</translation>
    </message>
    <message>
        <source>Ese centro participa en el grupo. Se enterará en su próxima conexión.</source>
        <translation>That centre takes part in the group. It will learn so when it next connects.</translation>
    </message>
    <message>
        <source>Deja que otro centro participe en un grupo.</source>
        <translation>Lets another centre take part in a group.</translation>
    </message>
    <message>
        <source>de %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>con %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>aquí ya no llega nada de él</source>
        <translation>nothing of it arrives here any more</translation>
    </message>
    <message>
        <source>Todavía no hay grupos.</source>
        <translation>There are no groups yet.</translation>
    </message>
    <message>
        <source>Muestra los grupos y qué centros participan.</source>
        <translation>Shows the groups and which centres take part.</translation>
    </message>
    <message>
        <source>Grupo: %1</source>
        <translation>Group: %1</translation>
    </message>
    <message>
        <source>Hace un grupo, cuyo contenido solo lee quien participa.</source>
        <translation>Makes a group, whose content only those who take part read.</translation>
    </message>
    <message>
        <source>Ningún centro que se conozca aquí se llama así. Use su número: «tambo centre show» lo muestra allá.</source>
        <translation>No centre known here is called that. Use its number: “tambo centre show” shows it there.</translation>
    </message>
    <message>
        <source>Varios centros se llaman así. Escriba su número.</source>
        <translation>Several centres are called that. Type its number.</translation>
    </message>
    <message>
        <source>De quien fue borrado, que no vuelven: %1.</source>
        <translation>Of somebody erased, which do not come back: %1.</translation>
    </message>
    <message>
        <source>Se borró todo lo de %1 en este PC. En los demás, cuando se conecten.</source>
        <translation>Everything of %1 was erased on this PC. On the others, when they connect.</translation>
    </message>
    <message>
        <source>Su nombre entero: no se puede deshacer.</source>
        <translation>The whole name: it cannot be undone.</translation>
    </message>
    <message>
        <source>Borra para siempre todo lo de una persona, en todos los PC.</source>
        <translation>Erases everything of a person for ever, on all PCs.</translation>
    </message>
    <message>
        <source>Escribe todo lo que se guarda de una persona, para leer y para programas.</source>
        <translation>Writes all that is kept about a person, to read and for programs.</translation>
    </message>
    <message>
        <source>El otro centro ya no recibe nada nuevo de %1.</source>
        <translation>The other centre gets nothing new of %1.</translation>
    </message>
    <message>
        <source>El otro centro recibe lo de %1 cuando ambos se conecten.</source>
        <translation>The other centre gets what is %1&apos;s when both connect.</translation>
    </message>
    <message>
        <source>Dejar de compartirlo. Lo que ya tiene, lo guarda.</source>
        <translation>Stop sharing. It keeps what it has.</translation>
    </message>
    <message>
        <source>Comparte con otro centro lo que es de una persona.</source>
        <translation>Shares what is a person&apos;s with another centre.</translation>
    </message>
    <message>
        <source>De otro centro</source>
        <translation>From another centre</translation>
    </message>
    <message>
        <source>También quienes ya no entran, y personas de otros centros.</source>
        <translation>Also those who no longer sign in, and people of other centres.</translation>
    </message>
    <message>
        <source>Las 24 palabras, en una línea, o una clave del centro</source>
        <translation>The 24 words, in one line, or a passphrase of the centre</translation>
    </message>
    <message>
        <source>Recuperando la copia</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Recuperado. Este es un PC nuevo del centro; el de antes puede seguir.</source>
        <translation>Restored. This is a new PC of the centre; the one before can go on.</translation>
    </message>
    <message>
        <source>Es el PC de un encargado. Para conectarlo, pida una invitación.</source>
        <translation>It is a steward&apos;s PC. To connect it, ask for an invitation.</translation>
    </message>
    <message>
        <source>Ya puede escribir. Para conectarlo, pida una invitación.</source>
        <translation>It can write already. To connect it, ask for an invitation.</translation>
    </message>
    <message>
        <source>Puede leer y escribir, pero lo que escriba espera hasta que un encargado lo acepte: allá «tambo device invite», aquí «tambo device join».</source>
        <translation>It can read and write, but what it writes waits until a steward accepts it: “tambo device invite” there, “tambo device join” here.</translation>
    </message>
    <message>
        <source>Los originales de fotos y sonidos no están en la copia: vuelven al conectarse, si el servidor los tiene.</source>
        <translation>The originals of photos and sounds are not in the backup: they come back when you connect, if the server has them.</translation>
    </message>
    <message>
        <source>Recupera una copia de seguridad en una carpeta vacía.</source>
        <translation>Restores a backup into an empty folder.</translation>
    </message>
    <message>
        <source>Para todos, solo para el centro (si no se dice), o para un grupo.</source>
        <translation>For everybody, only for the centre (if not said), or for a group.</translation>
    </message>
    <message>
        <source>Y si es el PC de un encargado, también aceptar y retirar otros PC hasta que le quiten eso con las primeras palabras del centro.</source>
        <translation>And if it is a steward&apos;s PC, also accept and remove other PCs, until somebody takes that from it with the first words of the centre.</translation>
    </message>
    <message>
        <source>Escríbalas en papel y guárdelas lejos de este PC. No se mostrarán otra vez, y las de antes ya no abren este PC.</source>
        <translation>Write them on paper and keep them away from this PC. They will not be shown again, and those before no longer open this PC.</translation>
    </message>
    <message>
        <source>Son solo de este PC. Para nombrar encargados hacen falta las primeras palabras, las de cuando se creó el centro: no las bote.</source>
        <translation>They are for this PC only. Naming stewards needs the first words, those from when the centre was founded: do not throw them away.</translation>
    </message>
    <message>
        <source>Hace otras 24 palabras para este PC y las muestra una sola vez.</source>
        <translation>Makes another 24 words for this PC and shows them once only.</translation>
    </message>
    <message>
        <source>«--paper» es «a4» o «letter».</source>
        <translation>“--paper” is “a4” or “letter”.</translation>
    </message>
    <message>
        <source>Ya hay un archivo con ese nombre. Elija otro.</source>
        <translation>There is a file of that name already. Choose another one.</translation>
    </message>
    <message>
        <source>La hoja está en «%1». Imprímala y borre el archivo.</source>
        <translation>The sheet is in “%1”. Print it and delete the file.</translation>
    </message>
    <message>
        <source>Guarda también la hoja para imprimir; bórrela después.</source>
        <translation>Also saves the sheet to print; delete it afterwards.</translation>
    </message>
    <message>
        <source>El papel de la hoja; A4 si no se dice.</source>
        <translation>The paper of the sheet; A4 if not said.</translation>
    </message>
    <message>
        <source>Eso solo se hace en el PC de un encargado.</source>
        <translation>That is done on a steward&apos;s PC only.</translation>
    </message>
    <message>
        <source>De ese PC no hay nada apartado.</source>
        <translation>Nothing of that PC lies aside.</translation>
    </message>
    <message>
        <source>Se rescataron %1 cambios que estaban apartados.</source>
        <translation>%1 changes that lay aside were rescued.</translation>
    </message>
    <message>
        <source>Rescata lo que escribió la copia de un PC que ya no existe.</source>
        <translation>Rescues what was written by the copy of a PC that is no more.</translation>
    </message>
    <message>
        <source>tiene cambios apartados</source>
        <translation>has changes that lie aside</translation>
    </message>
    <message>
        <source>Lo de %1 está en «%2» (fichas: %3, archivos: %4).</source>
        <translation>What is %1&apos;s is in “%2” (records: %3, files: %4).</translation>
    </message>
    <message>
        <source>El paquete no trae nada nuevo para este PC.</source>
        <translation>The bundle brings nothing new for this PC.</translation>
    </message>
    <message>
        <source>Recibido: paquetes de registros: %1, archivos: %2.</source>
        <translation>Received: record bundles: %1, files: %2.</translation>
    </message>
    <message>
        <source>Para llevar a otros centros: %1 partes. Van con el próximo «tambo bundle write --for».</source>
        <translation>To carry to other centres: %1 parts. They go with the next “tambo bundle write --for”.</translation>
    </message>
    <message>
        <source>No se aceptaron, porque su firma no vale: %1.</source>
        <translation>Not accepted, because their signature is not valid: %1.</translation>
    </message>
    <message>
        <source>Leyendo el paquete</source>
        <translation>Reading the bundle</translation>
    </message>
    <message>
        <source>Lee un paquete de una memoria USB.</source>
        <translation>Reads a bundle from a USB stick.</translation>
    </message>
    <message>
        <source>Del centro: %1</source>
        <translation>From the centre: %1</translation>
    </message>
    <message>
        <source>Escrito en el PC: %1</source>
        <translation>Written on the PC: %1</translation>
    </message>
    <message>
        <source>Fecha: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Para: %1</source>
        <translation>For: %1</translation>
    </message>
    <message>
        <source>Archivo %1 de %2 del paquete</source>
        <translation>File %1 of %2 of the bundle</translation>
    </message>
    <message>
        <source>Registros: %1</source>
        <translation>Records: %1</translation>
    </message>
    <message>
        <source>Fotos, sonidos y otros archivos: %1, de %2</source>
        <translation>Photos, sounds and other files: %1, of %2</translation>
    </message>
    <message>
        <source>Está cortado: se puede leer hasta donde llega.</source>
        <translation>It is cut short: it can be read as far as it goes.</translation>
    </message>
    <message>
        <source>Muestra qué es un paquete, sin leerlo.</source>
        <translation>Shows what a bundle is, without reading it in.</translation>
    </message>
    <message>
        <source>El tamaño es un número de megabytes, de 1 en adelante.</source>
        <translation>The size is a number of megabytes, from 1 up.</translation>
    </message>
    <message>
        <source>Escrito: %1, de %2.</source>
        <translation>Written: %1, of %2.</translation>
    </message>
    <message>
        <source>Lleva paquetes de registros: %1, archivos: %2.</source>
        <translation>It carries record bundles: %1, files: %2.</translation>
    </message>
    <message>
        <source>No cabían paquetes de registros: %1, archivos: %2. Quedan para otra vez.</source>
        <translation>Did not fit: record bundles: %1, files: %2. They are left for another time.</translation>
    </message>
    <message>
        <source>Cuenta como entregado solo cuando el otro PC le escriba uno de vuelta.</source>
        <translation>It counts as delivered only when the other PC writes one back.</translation>
    </message>
    <message>
        <source>Escribiendo el paquete</source>
        <translation>Writing the bundle</translation>
    </message>
    <message>
        <source>Para otros centros, y no para los PC de este.</source>
        <translation>For other centres, and not for the PCs of this one.</translation>
    </message>
    <message>
        <source>Cuánto puede ocupar, en megabytes.</source>
        <translation>How much room it may take, in megabytes.</translation>
    </message>
    <message>
        <source>Escribe un paquete para llevarlo en una memoria USB.</source>
        <translation>Writes a bundle to be carried on a USB stick.</translation>
    </message>
    <message>
        <source>Todo, también lo que otros PC ya tienen: para un PC que empieza.</source>
        <translation>Everything, also what other PCs have already: for a PC that begins.</translation>
    </message>
    <message>
        <source>Guarda también lo que es para otros centros, sin leerlo, para llevárselo; en este PC ocupa a lo más tantos megabytes. Con 0 se borra lo que llevaba.</source>
        <translation>Also keeps what is for other centres, without reading it, to carry it there; on this PC it takes at most so many megabytes. 0 deletes what it carried.</translation>
    </message>
    <message>
        <source>Buscando en la red al PC que invitó. Ctrl+C termina</source>
        <translation>Looking on the network for the PC that invited. Ctrl+C ends</translation>
    </message>
    <message>
        <source>Falta un paso: abra Tambo en el PC que invitó, en la misma red, y aquí «tambo lan serve».</source>
        <translation>One step is missing: open Tambo on the PC that invited, on the same network, and “tambo lan serve” here.</translation>
    </message>
    <message>
        <source>La dirección del PC que invitó, en la red local.</source>
        <translation>The address of the PC that invited, on the local network.</translation>
    </message>
    <message>
        <source>Pasa y trae lo que falta con otro PC de la red, por su dirección.</source>
        <translation>Gives and fetches what is missing with another PC of the network, by its address.</translation>
    </message>
    <message>
        <source>Nadie cerca todavía</source>
        <translation>Nobody near yet</translation>
    </message>
    <message>
        <source>Tiene lo mismo que este PC.</source>
        <translation>Has the same as this PC.</translation>
    </message>
    <message>
        <source>Falta pasar datos.</source>
        <translation>Data still has to pass.</translation>
    </message>
    <message>
        <source>El puerto es un número de 1 a 65535.</source>
        <translation>The port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>Este PC espera en el puerto %1. Ctrl+C termina.</source>
        <translation>This PC waits at port %1. Ctrl+C ends.</translation>
    </message>
    <message>
        <source>El puerto; si no, uno cualquiera.</source>
        <translation>The port; any one if not given.</translation>
    </message>
    <message>
        <source>Pasa y trae lo que falta con los PC de la red local, por sí mismo, hasta Ctrl+C.</source>
        <translation>Gives and fetches what is missing with the PCs of the local network, by itself, until Ctrl+C.</translation>
    </message>
    <message>
        <source>Así se escribe la dirección de un PC: 192.168.1.20:40123. El otro PC la dice con «tambo lan serve», o en «Envíos».</source>
        <translation>An address of a PC is written like this: 192.168.1.20:40123. The other PC says it with “tambo lan serve”, or in “Sending”.</translation>
    </message>
    <message>
        <source>Con el PC %1</source>
        <translation>With the PC %1</translation>
    </message>
    <message>
        <source>Con el PC %1. Enviado: %2, recibido: %3.</source>
        <translation>With the PC %1. Sent: %2, received: %3.</translation>
    </message>
    <message>
        <source>Pasando datos. PC cerca: %1</source>
        <translation>Passing data. PCs near: %1</translation>
    </message>
    <message>
        <source>PC cerca: %1</source>
        <translation>PCs near: %1</translation>
    </message>
    <message>
        <source>%1 imágenes están en %2.</source>
        <translation>%1 pictures are in %2.</translation>
    </message>
    <message>
        <source>Dónde dejar imágenes; sin ella, una ventana.</source>
        <translation>Where to leave pictures; without it, a window.</translation>
    </message>
    <message>
        <source>Letras: 100, 115, 130 o 150.</source>
        <translation>Letters: 100, 115, 130 or 150.</translation>
    </message>
    <message>
        <source>Muestra todas las piezas de la ventana, para quien la programa.</source>
        <translation>Shows all the parts of the window, for those who program it.</translation>
    </message>
    <message>
        <source>Las letras son de 100, 115, 130 o 150 por ciento.</source>
        <translation>Letters are 100, 115, 130 or 150 per cent.</translation>
    </message>
    <message>
        <source>Personas en la lista: %1.</source>
        <translation>People in the list: %1.</translation>
    </message>
    <message>
        <source>Escribe la lista de personas como tabla (CSV), sin claves.</source>
        <translation>Writes the list of people as a table (CSV), without codes.</translation>
    </message>
    <message>
        <source>ya está: se deja como está</source>
        <translation>already there: left as it is</translation>
    </message>
    <message>
        <source>Personas agregadas: %1.</source>
        <translation>People added: %1.</translation>
    </message>
    <message>
        <source>Solo muestra qué se entiende, sin agregar nada.</source>
        <translation>Only shows what is understood, without adding anything.</translation>
    </message>
    <message>
        <source>Agrega las personas de una tabla (CSV): todas o ninguna.</source>
        <translation>Adds the people of a table (CSV): all or none.</translation>
    </message>
    <message>
        <source>Frases: %1. Grabaciones: %2.</source>
        <translation>Sentences: %1. Recordings: %2.</translation>
    </message>
    <message>
        <source>Guarda un idioma, con sus grabaciones, en un paquete.</source>
        <translation>Saves a language, with its recordings, in a bundle.</translation>
    </message>
    <message>
        <source>%1: %2 frases nuevas, %3 cambiadas, %4 como estaban, %5 que no se admiten.</source>
        <translation>%1: %2 new sentences, %3 changed, %4 as they were, %5 not accepted.</translation>
    </message>
    <message>
        <source>Trae un idioma de un paquete.</source>
        <translation>Brings a language from a bundle.</translation>
    </message>
    <message>
        <source>%1  %2: %3 frases, %4 revisadas</source>
        <translation>%1  %2: %3 sentences, %4 checked</translation>
    </message>
    <message>
        <source>Nadie ha empezado a traducir todavía.</source>
        <translation>Nobody has started to translate yet.</translation>
    </message>
    <message>
        <source>Muestra los idiomas a los que se traduce aquí.</source>
        <translation>Shows the languages being translated into here.</translation>
    </message>
    <message>
        <source>Diga quién lo pide: «--person» o «--outsider».</source>
        <translation>Say who asks: “--person” or “--outsider”.</translation>
    </message>
    <message>
        <source>Pedido anotado. Se responde hasta el %1.</source>
        <translation>Request noted. It is to be answered by %1.</translation>
    </message>
    <message>
        <source>Quién lo pide, si es del centro.</source>
        <translation>Who asks for it, if they are of the centre.</translation>
    </message>
    <message>
        <source>Quién lo pide, si no usa Tambo.</source>
        <translation>Who asks for it, if they do not use Tambo.</translation>
    </message>
    <message>
        <source>Qué pide, con sus palabras.</source>
        <translation>What is asked for, in the person&apos;s own words.</translation>
    </message>
    <message>
        <source>Cuándo lo pidió: 2026-07-14. Si no se dice, hoy.</source>
        <translation>When it was asked: 2026-07-14. If not said, today.</translation>
    </message>
    <message>
        <source>Anota un pedido sobre datos personales: access, correction, erasure, objection o portability.</source>
        <translation>Notes a request about personal data: access, correction, erasure, objection or portability.</translation>
    </message>
    <message>
        <source>Respuesta anotada.</source>
        <translation>Answer noted.</translation>
    </message>
    <message>
        <source>Qué se hizo.</source>
        <translation>What was done.</translation>
    </message>
    <message>
        <source>Cuándo se hizo: 2026-07-14. Si no se dice, hoy.</source>
        <translation>When it was done: 2026-07-14. If not said, today.</translation>
    </message>
    <message>
        <source>Anota qué se hizo con un pedido; el número está en «request list».</source>
        <translation>Notes what was done with a request; the number is in “request list”.</translation>
    </message>
    <message>
        <source>No hay pedidos por responder.</source>
        <translation>There are no requests to answer.</translation>
    </message>
    <message>
        <source>También los que ya tienen respuesta.</source>
        <translation>Also those that are answered already.</translation>
    </message>
    <message>
        <source>Muestra los pedidos sobre datos personales y cuántos días faltan.</source>
        <translation>Shows the requests about personal data and how many days are left.</translation>
    </message>
    <message>
        <source>respondido el %1</source>
        <translation>answered on %1</translation>
    </message>
    <message>
        <source>debía responderse ayer</source>
        <translation>was due yesterday</translation>
    </message>
    <message>
        <source>debía responderse hace %1 días</source>
        <translation>was due %1 days ago</translation>
    </message>
    <message>
        <source>se responde hoy</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>falta 1 día</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <source>faltan %1 días</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>El día se escribe así: 2026-07-14.</source>
        <translation>The day is written like this: 2026-07-14.</translation>
    </message>
    <message>
        <source>Dónde dejar también las imágenes de la ayuda.</source>
        <translation>Where to leave the pictures of the help too.</translation>
    </message>
    <message>
        <source>Su contraseña</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Su PIN</source>
        <translation>Your PIN</translation>
    </message>
    <message>
        <source>Sus tres dibujos</source>
        <translation>Your three pictures</translation>
    </message>
    <message>
        <source>Pone otra clave; la lee de la entrada, y si es la propia, la de antes en la primera línea.</source>
        <translation>Sets another code; reads it from the input, and if it is one&apos;s own, the old one on the first line.</translation>
    </message>
    <message>
        <source>La contraseña nueva, de 8 letras o más</source>
        <translation>The new password, of 8 letters or more</translation>
    </message>
    <message>
        <source>El nuevo PIN, de cuatro cifras</source>
        <translation>The new PIN, of four digits</translation>
    </message>
    <message>
        <source>Los tres dibujos nuevos</source>
        <translation>The three new pictures</translation>
    </message>
    <message>
        <source>La clase de clave es «passphrase», «pin» o «pictures».</source>
        <translation>The kind of code is &quot;passphrase&quot;, &quot;pin&quot; or &quot;pictures&quot;.</translation>
    </message>
    <message>
        <source>La contraseña es para quien facilita o administra el centro.</source>
        <translation>The password is for facilitators and stewards of the centre.</translation>
    </message>
    <message>
        <source>Otra vez la contraseña nueva</source>
        <translation>The new password again</translation>
    </message>
    <message>
        <source>passphrase (si no se dice, de quien facilita o administra), pin o pictures.</source>
        <translation>passphrase (facilitators and stewards, unless said otherwise), pin or pictures.</translation>
    </message>
    <message>
        <source>La próxima vez que se abran, estos datos se reparan solos.</source>
        <translation>The next time they are opened, these data mend themselves.</translation>
    </message>
    <message>
        <source>No hay ninguna ficha «%1». Su número está en «export json».</source>
        <translation>There is no record “%1”. Its number is in “export json”.</translation>
    </message>
    <message>
        <source>Muestra qué pasó con cualquier ficha: quién cambió qué, y cuándo.</source>
        <translation>Shows what happened to any record: who changed what, and when.</translation>
    </message>
    <message>
        <source>Copia ligera de %1</source>
        <translation>Light copy of %1</translation>
    </message>
    <message>
        <source>Y %1 más.</source>
        <translation>And %1 more.</translation>
    </message>
    <message>
        <source>El paquete está completo y sin daño: %1 archivos, %2.</source>
        <translation>The bag is complete and undamaged: %1 files, %2.</translation>
    </message>
    <message>
        <source>Revisando el paquete</source>
        <translation>Checking the bag</translation>
    </message>
    <message>
        <source>Revisa si un paquete BagIt está completo y sin daño.</source>
        <translation>Checks whether a BagIt bag is complete and undamaged.</translation>
    </message>
    <message>
        <source>Un archivo está dañado en el disco.</source>
        <translation>A file is damaged on the disk.</translation>
    </message>
    <message>
        <source>Falta un archivo en el disco.</source>
        <translation>A file is missing on the disk.</translation>
    </message>
    <message>
        <source>Leídos ahora: %1 archivos, %2.</source>
        <translation>Read now: %1 files, %2.</translation>
    </message>
    <message>
        <source>En total: %1. Dañados: %2. Faltan: %3. Sin leer todavía: %4.</source>
        <translation>In total: %1. Damaged: %2. Missing: %3. Not read yet: %4.</translation>
    </message>
    <message>
        <source>Todos se han leído desde: %1</source>
        <translation>All have been read since: %1</translation>
    </message>
    <message>
        <source>«--files» es un número desde 1.</source>
        <translation>“--files” is a number from 1 up.</translation>
    </message>
    <message>
        <source>Leyendo los archivos</source>
        <translation>Reading the files</translation>
    </message>
    <message>
        <source>Hay archivos dañados o que faltan. Busque otra copia de ellos.</source>
        <translation>Some files are damaged or missing. Look for another copy of them.</translation>
    </message>
    <message>
        <source>Cuántos archivos como mucho (500).</source>
        <translation>How many files at most (500).</translation>
    </message>
    <message>
        <source>Lee los archivos guardados hace más tiempo y avisa de los dañados.</source>
        <translation>Reads the files that have waited longest and reports damaged ones.</translation>
    </message>
    <message>
        <source>Lo que dice: .eaf, .vtt, .srt, .txt o .xml.</source>
        <translation>What it says: .eaf, .vtt, .srt, .txt or .xml.</translation>
    </message>
    <message>
        <source>Esas historias no tienen texto para esa forma. No se escribió nada.</source>
        <translation>Those stories have no text for that form. Nothing was written.</translation>
    </message>
    <message>
        <source>Historias sin texto para esa forma: %1.</source>
        <translation>Stories without text for that form: %1.</translation>
    </message>
    <message>
        <source>Historias de %1</source>
        <translation>Stories of %1</translation>
    </message>
    <message>
        <source>Historias</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Copiando</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Archivos que este PC todavía no tiene: %1.</source>
        <translation>Files that this PC does not have yet: %1.</translation>
    </message>
    <message>
        <source>«--format» es uno de estos: %1.</source>
        <translation>“--format” is one of these: %1.</translation>
    </message>
    <message>
        <source>Diga dónde guardarlas, con «--out».</source>
        <translation>Say where to save them, with “--out”.</translation>
    </message>
    <message>
        <source>Se escribió «%1».</source>
        <translation>“%1” was written.</translation>
    </message>
    <message>
        <source>Historias: %1.</source>
        <translation>Stories: %1.</translation>
    </message>
    <message>
        <source>csv, geojson, vtt, srt, eaf, ohms, txt, html (para oír) o bagit.</source>
        <translation>csv, geojson, vtt, srt, eaf, ohms, txt, html (for listening) or bagit.</translation>
    </message>
    <message>
        <source>Solo esas; si no se dice, todas.</source>
        <translation>Only those; all if not said.</translation>
    </message>
    <message>
        <source>Las abiertas (si no se dice) o las del centro.</source>
        <translation>The open ones (if not said) or those of the centre.</translation>
    </message>
    <message>
        <source>El archivo o la carpeta que se escribe.</source>
        <translation>The file or folder that is written.</translation>
    </message>
    <message>
        <source>Saca historias como tabla, mapa, transcripción, copia para oír o paquete BagIt.</source>
        <translation>Takes stories out as a table, map, transcript, copy for listening or BagIt bag.</translation>
    </message>
    <message>
        <source>«%1» no nombra una columna y uno de estos campos: %2.</source>
        <translation>“%1” does not name a column and one of these fields: %2.</translation>
    </message>
    <message>
        <source>- %1  queda fuera</source>
        <translation>- %1  is left out</translation>
    </message>
    <message>
        <source>Filas en la tabla: %1. Todavía no se guardó nada.</source>
        <translation>Rows in the table: %1. Nothing has been saved yet.</translation>
    </message>
    <message>
        <source>fila %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>«--column» y «--preview» son para tablas (.csv).</source>
        <translation>“--column” and “--preview” are for tables (.csv).</translation>
    </message>
    <message>
        <source>De una tabla: qué es esa columna; sin campo, queda fuera.</source>
        <translation>Of a table: what that column is; without a field it is left out.</translation>
    </message>
    <message>
        <source>De una tabla: muestra las primeras filas y no guarda nada.</source>
        <translation>Of a table: shows the first rows and saves nothing.</translation>
    </message>
    <message>
        <source>Guarda como historias lo que hay en una carpeta, un zip, una tabla o un paquete BagIt.</source>
        <translation>Saves as stories what is in a folder, a zip, a table or a BagIt bag.</translation>
    </message>
    <message>
        <source>No se puede abrir «%1». Revise si existe y si puede leerlo.</source>
        <translation>“%1” cannot be opened. Check that it exists and that you may read it.</translation>
    </message>
    <message>
        <source>«%1» no termina en .vtt, .srt, .eaf, .xml ni .txt.</source>
        <translation>“%1” does not end in .vtt, .srt, .eaf, .xml or .txt.</translation>
    </message>
    <message>
        <source>Pasa una transcripción a otra forma: .vtt, .srt, .eaf, .xml, .txt.</source>
        <translation>Converts a transcript to another form: .vtt, .srt, .eaf, .xml, .txt.</translation>
    </message>
    <message>
        <source>El texto no dice las horas, y %1 las necesita. Use .txt.</source>
        <translation>The text does not say the times, and %1 needs them. Use .txt.</translation>
    </message>
    <message>
        <source>Párrafos sin hora que %1 no guarda: %2.</source>
        <translation>Paragraphs without a time that %1 does not keep: %2.</translation>
    </message>
    <message>
        <source>Idiomas que %1 no guarda: %2.</source>
        <translation>Languages that %1 does not keep: %2.</translation>
    </message>
    <message>
        <source>Puntos del índice que %1 no guarda: %2.</source>
        <translation>Index points that %1 does not keep: %2.</translation>
    </message>
    <message>
        <source>%1 no guarda quién habla: el nombre está en el texto.</source>
        <translation>%1 does not keep who speaks: the name is in the text.</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Se queda «%1».</source>
        <translation>“%1” stays.</translation>
    </message>
    <message>
        <source>Se borró «%1».</source>
        <translation>“%1” was deleted.</translation>
    </message>
    <message>
        <source>En %1 hay ahora dos que se llaman «%2».</source>
        <translation>In %1 there are now two called “%2”.</translation>
    </message>
    <message>
        <source>Ahora hay dos: «%1» y «%2».</source>
        <translation>Now there are two: “%1” and “%2”.</translation>
    </message>
    <message>
        <source>Quedó como usted eligió.</source>
        <translation>It is as you chose.</translation>
    </message>
    <message>
        <source>%1, llegó por USB</source>
        <translation>%1, came by USB</translation>
    </message>
    <message>
        <source>%1, llegó por la red local</source>
        <translation>%1, came over the local network</translation>
    </message>
    <message>
        <source>%1, llegó por el servidor</source>
        <translation>%1, came through the server</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Este PC no pudo mostrar la carpeta. Búsquela en «%1».</source>
        <translation>This PC could not show the folder. Look for it at “%1”.</translation>
    </message>
</context>
<context>
    <name>ControlLog</name>
    <message>
        <source>El registro de llaves de este centro no es auténtico. Se rechazó.</source>
        <translation>The key log of this centre is not authentic. It was refused.</translation>
    </message>
    <message>
        <source>Este centro usa un Tambo más nuevo. Actualice este programa.</source>
        <translation>This centre uses a newer Tambo. Update this program.</translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>Estos datos están cerrados con otra llave o llegaron dañados.</source>
        <translation>This data is locked with another key or arrived damaged.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Falta cerrar las comillas que se abren en la línea %1 de la tabla.</source>
        <translation>The quotes opened on line %1 of the table are not closed.</translation>
    </message>
    <message>
        <source>La tabla es demasiado grande. Divídala en partes.</source>
        <translation>The table is too large. Split it into parts.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>El disco está lleno. Libere espacio y pruebe otra vez.</source>
        <translation>The disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>No se puede escribir en esta carpeta. Revise sus permisos o elija otra.</source>
        <translation>Cannot write to this folder. Check its permissions or choose another.</translation>
    </message>
    <message>
        <source>El archivo de datos está dañado o su llave es otra.</source>
        <translation>The data file is damaged or its key is another.</translation>
    </message>
    <message>
        <source>Otro programa está usando estos datos. Ciérrelo.</source>
        <translation>Another program is using this data. Close it.</translation>
    </message>
    <message>
        <source>No se pudo guardar en el disco. Revise el disco.</source>
        <translation>Could not save to the disk. Check the disk.</translation>
    </message>
</context>
<context>
    <name>Elan</name>
    <message>
        <source>El archivo de ELAN está dañado en la línea %1. Guárdelo otra vez con ELAN.</source>
        <translation>The ELAN file is damaged on line %1. Save it again with ELAN.</translation>
    </message>
    <message>
        <source>El archivo lleva definiciones (DTD) que ELAN no usa. No es seguro abrirlo.</source>
        <translation>The file has definitions (DTD) that ELAN does not use. It is not safe to open.</translation>
    </message>
    <message>
        <source>No es un archivo de ELAN. Elija uno que termine en .eaf.</source>
        <translation>This is not an ELAN file. Choose one that ends in .eaf.</translation>
    </message>
    <message>
        <source>El archivo tiene demasiadas anotaciones. Divídalo en partes con ELAN.</source>
        <translation>The file has too many annotations. Split it into parts with ELAN.</translation>
    </message>
    <message>
        <source>La anotación %1 depende de sí misma. Corrija el archivo con ELAN.</source>
        <translation>The annotation %1 depends on itself. Correct the file with ELAN.</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>cacao</source>
        <translation>cocoa</translation>
    </message>
    <message>
        <source>canasta</source>
        <translation>basket</translation>
    </message>
    <message>
        <source>chocho</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>estrella</source>
        <translation>star</translation>
    </message>
    <message>
        <source>guitarra</source>
        <translation>guitar</translation>
    </message>
    <message>
        <source>hoja</source>
        <translation>leaf</translation>
    </message>
    <message>
        <source>maíz</source>
        <translation>maize</translation>
    </message>
    <message>
        <source>maní</source>
        <translation>peanut</translation>
    </message>
    <message>
        <source>monte</source>
        <translation>mountain</translation>
    </message>
    <message>
        <source>pez</source>
        <translation>fish</translation>
    </message>
    <message>
        <source>río</source>
        <translation>river</translation>
    </message>
    <message>
        <source>taza</source>
        <translation>cup</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>El disco está lleno. Libere espacio y pruebe otra vez.</source>
        <translation>The disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>No se pudo escribir en el disco. Revise la carpeta y sus permisos.</source>
        <translation>Could not write to the disk. Check the folder and its permissions.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>El archivo no se puede leer. Ábralo otra vez.</source>
        <translation>The file cannot be read. Open it again.</translation>
    </message>
    <message>
        <source>El archivo es demasiado grande (más de %1 MB). Divídalo en partes.</source>
        <translation>The file is too large (more than %1 MB). Split it into parts.</translation>
    </message>
    <message>
        <source>El texto del archivo está dañado. Guárdelo como UTF-8 y pruebe otra vez.</source>
        <translation>The text of the file is damaged. Save it as UTF-8 and try again.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Lo creó %1</source>
        <translation>Created by %1</translation>
    </message>
    <message>
        <source>Se creó</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Lo cambió %1</source>
        <translation>Changed by %1</translation>
    </message>
    <message>
        <source>Se cambió</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Lo borró %1</source>
        <translation>Deleted by %1</translation>
    </message>
    <message>
        <source>Se borró</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Lo recuperó %1</source>
        <translation>Brought back by %1</translation>
    </message>
    <message>
        <source>Se recuperó</source>
        <translation>Brought back</translation>
    </message>
    <message>
        <source>Este cambio está dañado y no se puede leer</source>
        <translation>This change is damaged and cannot be read</translation>
    </message>
    <message>
        <source>Eso no está aquí.</source>
        <translation>That is not here.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>No se pudo iniciar el servidor. Pruebe otra vez.</source>
        <translation>The server could not be started. Try again.</translation>
    </message>
    <message>
        <source>No se puede atender en %1, puerto %2. ¿Está ocupado?</source>
        <translation>Cannot serve at %1, port %2. Is it in use?</translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message>
        <source>Otra conexión continúa este envío.</source>
        <translation>Another connection carries on with this upload.</translation>
    </message>
    <message>
        <source>Este archivo se está recibiendo por otra conexión. Se probará otra vez.</source>
        <translation>This file is being received on another connection. It will be tried again.</translation>
    </message>
    <message>
        <source>El servidor no tiene este archivo (todavía).</source>
        <translation>The server does not have this file (yet).</translation>
    </message>
    <message>
        <source>El servidor no entendió este envío. Actualice Tambo.</source>
        <translation>The server did not understand this. Update Tambo.</translation>
    </message>
    <message>
        <source>Este servidor no conoce la invitación. Pida otra.</source>
        <translation>This server does not know the invitation. Ask for another.</translation>
    </message>
    <message>
        <source>Otro centro ya usó esta invitación. Pida otra.</source>
        <translation>Another centre has used this invitation. Ask for another.</translation>
    </message>
    <message>
        <source>La invitación venció: valía siete días. Pida otra.</source>
        <translation>The invitation has expired: it was good for seven days. Ask for another.</translation>
    </message>
    <message>
        <source>Este PC no es del centro que quiere conectar.</source>
        <translation>This PC is not of the centre that wants to connect.</translation>
    </message>
    <message>
        <source>Falta una firma válida de este PC.</source>
        <translation>A valid signature of this PC is missing.</translation>
    </message>
    <message>
        <source>El servidor todavía no conoce este PC. Su centro debe aceptarlo primero.</source>
        <translation>The server does not know this PC yet. Its centre must accept it first.</translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta del servidor. Revise sus permisos o elija otra.</source>
        <translation>Cannot write to the server&apos;s folder. Check its permissions or choose another.</translation>
    </message>
    <message>
        <source>Esta carpeta tiene otras cosas. Elija una carpeta vacía para el servidor.</source>
        <translation>This folder has other things in it. Choose an empty folder for the server.</translation>
    </message>
    <message>
        <source>No se pudo iniciar el cifrado.</source>
        <translation>Encryption could not be started.</translation>
    </message>
    <message>
        <source>Esta carpeta es de un tambo-server más nuevo. Actualice el programa.</source>
        <translation>This folder is of a newer tambo-server. Update the program.</translation>
    </message>
    <message>
        <source>El archivo de llaves del servidor está dañado. Use su copia de seguridad.</source>
        <translation>The server&apos;s key file is damaged. Use your backup.</translation>
    </message>
    <message>
        <source>No se pueden leer las llaves del servidor. Revise los permisos de la carpeta.</source>
        <translation>The server&apos;s keys cannot be read. Check the permissions of the folder.</translation>
    </message>
    <message>
        <source>Nadie espera esta invitación aquí. Pida otra a su centro.</source>
        <translation>Nobody waits for this invitation here. Ask your centre for another.</translation>
    </message>
    <message>
        <source>Demasiados PC usaron esta invitación. Pida otra a su centro.</source>
        <translation>Too many PCs used this invitation. Ask your centre for another.</translation>
    </message>
    <message>
        <source>El servidor está ocupado. Se probará otra vez.</source>
        <translation>The server is busy. It will be tried again.</translation>
    </message>
    <message>
        <source>Esta dirección no existe en el servidor.</source>
        <translation>This address does not exist on the server.</translation>
    </message>
    <message>
        <source>«%1» no se conoce aquí.</source>
        <translation>“%1” is not known here.</translation>
    </message>
    <message>
        <source>«%1» no es una dirección. Es como 127.0.0.1:8440.</source>
        <translation>“%1” is not an address. It is like 127.0.0.1:8440.</translation>
    </message>
    <message>
        <source>A «%1» le falta su valor.</source>
        <translation>“%1” lacks its value.</translation>
    </message>
    <message>
        <source>Falta «--data CARPETA».</source>
        <translation>“--data FOLDER” is missing.</translation>
    </message>
    <message>
        <source>Los datos del servidor están dañados. Use su copia de seguridad.</source>
        <translation>The server&apos;s data is damaged. Use your backup.</translation>
    </message>
    <message>
        <source>El servidor habla tus 1.0.0.</source>
        <translation>The server speaks tus 1.0.0.</translation>
    </message>
    <message>
        <source>Este archivo es de un espacio que el servidor no conoce en su centro.</source>
        <translation>This file is of a space that the server does not know in its centre.</translation>
    </message>
    <message>
        <source>Faltan el tamaño, «blob» o «space» del archivo.</source>
        <translation>The size, “blob” or “space” of the file is missing.</translation>
    </message>
    <message>
        <source>El archivo es demasiado grande para el servidor.</source>
        <translation>The file is too large for the server.</translation>
    </message>
    <message>
        <source>El servidor ya no conoce este envío. Se empezará otra vez.</source>
        <translation>The server no longer knows this upload. It will begin again.</translation>
    </message>
    <message>
        <source>El servidor tiene otra cantidad de este archivo.</source>
        <translation>The server has another amount of this file.</translation>
    </message>
    <message>
        <source>El archivo llegó dañado al servidor. Se enviará otra vez.</source>
        <translation>The file reached the server damaged. It will be sent again.</translation>
    </message>
    <message>
        <source>El servidor no pudo guardar el archivo. Revise su carpeta de datos.</source>
        <translation>The server could not save the file. Check its data folder.</translation>
    </message>
    <message>
        <source>Este servidor no conoce a este centro. Pida una invitación.</source>
        <translation>This server does not know this centre. Ask for an invitation.</translation>
    </message>
    <message>
        <source>«%1» no es el identificador de un centro ni de un PC.</source>
        <translation>“%1” is not the identifier of a centre or a PC.</translation>
    </message>
    <message>
        <source>Este servidor no conoce a ese centro o PC.</source>
        <translation>This server does not know that centre or PC.</translation>
    </message>
    <message>
        <source>No se puede escribir la copia. Revise el lugar y sus permisos.</source>
        <translation>The backup cannot be written. Check the place and its permissions.</translation>
    </message>
    <message>
        <source>«%1» ya existe. Elija otro nombre para la copia.</source>
        <translation>“%1” exists already. Choose another name for the backup.</translation>
    </message>
    <message>
        <source>PC: %1</source>
        <translation>PCs: %1</translation>
    </message>
    <message>
        <source>envíos: %1</source>
        <translation>segments: %1</translation>
    </message>
    <message>
        <source>no se atiende</source>
        <translation>not served</translation>
    </message>
    <message>
        <source>Todavía no hay centros.</source>
        <translation>There are no centres yet.</translation>
    </message>
    <message>
        <source>Desde ahora no se le atiende.</source>
        <translation>It is not served from now on.</translation>
    </message>
    <message>
        <source>Desde ahora se le atiende otra vez.</source>
        <translation>It is served again from now on.</translation>
    </message>
    <message>
        <source>Centros: %1</source>
        <translation>Centres: %1</translation>
    </message>
    <message>
        <source>No se atienden: %1</source>
        <translation>Not served: %1</translation>
    </message>
    <message>
        <source>Envíos: %1</source>
        <translation>Segments: %1</translation>
    </message>
    <message>
        <source>Tamaño de los envíos: %1</source>
        <translation>Size of the segments: %1</translation>
    </message>
    <message>
        <source>Archivos: %1</source>
        <translation>Files: %1</translation>
    </message>
    <message>
        <source>Tamaño de los archivos: %1</source>
        <translation>Size of the files: %1</translation>
    </message>
    <message>
        <source>Archivos en camino: %1</source>
        <translation>Files on their way: %1</translation>
    </message>
    <message>
        <source>Invitaciones sin usar: %1</source>
        <translation>Unused invitations: %1</translation>
    </message>
    <message>
        <source>Base de datos: %1</source>
        <translation>Database: %1</translation>
    </message>
    <message>
        <source>Libre en el disco: %1</source>
        <translation>Free on the disk: %1</translation>
    </message>
    <message>
        <source>Todo está bien.</source>
        <translation>Everything is all right.</translation>
    </message>
    <message>
        <source>Hay daños que aquí no se reparan. Use una copia de seguridad.</source>
        <translation>There is damage that cannot be repaired here. Use a backup.</translation>
    </message>
    <message>
        <source>Lo dañado se apartó. Los centros lo enviarán otra vez.</source>
        <translation>What was damaged has been set aside. The centres will send it again.</translation>
    </message>
    <message>
        <source>Hay daños. Con --repair se apartan, y los centros los envían otra vez.</source>
        <translation>There is damage. With --repair it is set aside, and the centres send it again.</translation>
    </message>
    <message>
        <source>Envíos dañados: %1</source>
        <translation>Damaged segments: %1</translation>
    </message>
    <message>
        <source>Registros de llaves dañados: %1</source>
        <translation>Damaged control entries: %1</translation>
    </message>
    <message>
        <source>Centros mal contados: %1</source>
        <translation>Centres counted wrongly: %1</translation>
    </message>
    <message>
        <source>Archivos dañados: %1</source>
        <translation>Damaged files: %1</translation>
    </message>
    <message>
        <source>Archivos que faltan: %1</source>
        <translation>Missing files: %1</translation>
    </message>
    <message>
        <source>Base de datos: bien</source>
        <translation>Database: all right</translation>
    </message>
    <message>
        <source>Los centros compararán todo lo que tienen con esta copia.</source>
        <translation>The centres will compare all they have with this backup.</translation>
    </message>
    <message>
        <source>Quien mantiene el servidor ya no atiende a este centro o PC. Hable con esa persona.</source>
        <translation>Whoever runs the server no longer serves this centre or PC. Talk to that person.</translation>
    </message>
    <message>
        <source>En esta carpeta no hay ningún servidor de Tambo.</source>
        <translation>There is no Tambo server in this folder.</translation>
    </message>
    <message>
        <source>No se puede escribir el registro en «%1». Revise sus permisos.</source>
        <translation>The log cannot be written to “%1”. Check its permissions.</translation>
    </message>
    <message>
        <source>Son demasiadas consultas seguidas. Se probará otra vez.</source>
        <translation>These are too many requests in a row. It will be tried again.</translation>
    </message>
    <message>
        <source>«%1» no es un nivel. Hay error, warning, info y debug.</source>
        <translation>“%1” is not a level. There are error, warning, info and debug.</translation>
    </message>
    <message>
        <source>«%1» no son segundos: de 0 a 3600.</source>
        <translation>“%1” is not a number of seconds: 0 to 3600.</translation>
    </message>
    <message>
        <source>«%1» no es un prefijo. Es como /tambo-blobs/.</source>
        <translation>“%1” is not a prefix. It is like /tambo-blobs/.</translation>
    </message>
    <message>
        <source>A «admin» le falta qué hacer.</source>
        <translation>“admin” lacks what to do.</translation>
    </message>
    <message>
        <source>Con «--tls» hace falta una dirección: «--url https://…».</source>
        <translation>“--tls” needs an address: “--url https://…”.</translation>
    </message>
    <message>
        <source>Uso: tambo-server --data CARPETA [--listen DIRECCIÓN:PUERTO] [opciones]
     tambo-server admin VERBO --data CARPETA [--json]

  --data CARPETA     donde el servidor guarda todo; vacía la primera vez
  --listen D:P       donde atiende (127.0.0.1:8440); puerto 0: uno libre
  --proxy            un proxy de esta máquina dice en X-Real-IP quién pregunta
  --accel /PREFIJO/  el proxy envía los archivos (X-Accel-Redirect)
  --tls              HTTPS con un certificado propio, si no hay proxy; entonces también
                     en admin invite, para que el código lo nombre
  --metrics D:P      donde responde /metrics (Prometheus); si falta, en ninguna parte
  --log-file ARCHIVO el registro; si falta, la salida de errores. SIGHUP lo reabre
  --log-level NIVEL  error, warning, info (si falta) o debug
  --grace SEGUNDOS   lo que esperan, al parar, las consultas que están en curso (10)

  admin invite       imprime el código con que un centro se conecta: sirve
                     una vez, siete días; --url URL: la dirección, dentro del código
  admin centres      los centros, con lo que guardan aquí
  admin revoke ID    ya no atender a ese centro o PC; admin admit ID: otra vez sí
  admin stats        cuánto hay
  admin verify       comprueba los datos; --repair aparta lo dañado, para que los
                     centros lo envíen otra vez
  admin backup CARPETA  una copia, también mientras el servidor atiende
  admin restored     después de poner una copia hecha por otros medios

  --help, --version
</source>
        <translation>Usage: tambo-server --data FOLDER [--listen ADDRESS:PORT] [options]
       tambo-server admin VERB --data FOLDER [--json]

  --data FOLDER      where the server keeps everything; empty the first time
  --listen A:P       where it serves (127.0.0.1:8440); port 0: a free one
  --proxy            a proxy on this machine says in X-Real-IP who asks
  --accel /PREFIX/   the proxy sends the files (X-Accel-Redirect)
  --tls              HTTPS with a certificate of its own, where there is no proxy; then also
                     in admin invite, so that the code names it
  --metrics A:P      where /metrics (Prometheus) is answered; if missing, nowhere
  --log-file FILE    the log; if missing, standard error. SIGHUP opens it again
  --log-level LEVEL  error, warning, info (if missing) or debug
  --grace SECONDS    how long requests that are running are waited for at the end (10)

  admin invite       prints the code with which a centre connects: good
                     once, for seven days; --url URL: the address, inside the code
  admin centres      the centres, with what they keep here
  admin revoke ID    no longer serve that centre or PC; admin admit ID: serve it again
  admin stats        how much there is
  admin verify       checks the data; --repair sets aside what is damaged, so that the
                     centres send it again
  admin backup FOLDER  a backup, also while the server is serving
  admin restored     after putting back a backup made by other means

  --help, --version
</translation>
    </message>
    <message>
        <source>El certificado del servidor está dañado. Use su copia de seguridad.</source>
        <translation>The server&apos;s certificate is damaged. Use its backup.</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>Faltan las llaves de este centro en la carpeta.</source>
        <translation>This centre&apos;s keys are missing from the folder.</translation>
    </message>
    <message>
        <source>Las llaves son de un Tambo más nuevo. Actualice este programa.</source>
        <translation>The keys are of a newer Tambo. Update this program.</translation>
    </message>
    <message>
        <source>El archivo de llaves está dañado. Use su copia de seguridad.</source>
        <translation>The key file is damaged. Use your backup.</translation>
    </message>
    <message>
        <source>No se pudieron guardar las llaves. Revise el disco y la carpeta.</source>
        <translation>The keys could not be saved. Check the disk and the folder.</translation>
    </message>
</context>
<context>
    <name>Lan</name>
    <message>
        <source>El otro PC no responde. Revise que esté encendido, con Tambo abierto y en la misma red.</source>
        <translation>The other PC does not answer. Check that it is on, with Tambo open and on the same network.</translation>
    </message>
    <message>
        <source>Se cortó la conexión con el otro PC. Lo que ya pasó está guardado; lo demás seguirá después.</source>
        <translation>The connection with the other PC was cut. What has passed is kept; the rest follows later.</translation>
    </message>
    <message>
        <source>El otro PC dejó de contestar. Seguiré después.</source>
        <translation>The other PC stopped answering. I will go on later.</translation>
    </message>
    <message>
        <source>En esa dirección contesta algo que no es Tambo.</source>
        <translation>Something that is not Tambo answers at that address.</translation>
    </message>
    <message>
        <source>El otro PC tiene un Tambo más nuevo. Actualice este programa.</source>
        <translation>The other PC has a newer Tambo. Update this program.</translation>
    </message>
    <message>
        <source>Ese PC es de un centro que aquí nadie conoce. No se pasó nada.</source>
        <translation>That PC is of a centre that nobody here knows. Nothing was passed.</translation>
    </message>
    <message>
        <source>Ese PC fue dado de baja en su centro. No se pasó nada.</source>
        <translation>That PC was revoked by its centre. Nothing was passed.</translation>
    </message>
    <message>
        <source>El otro PC no conoce a este centro. No se pasó nada.</source>
        <translation>The other PC does not know this centre. Nothing was passed.</translation>
    </message>
    <message>
        <source>El otro PC está ocupado. Seguiré después.</source>
        <translation>The other PC is busy. I will go on later.</translation>
    </message>
    <message>
        <source>El otro PC no pudo seguir. Mire en él qué le falta, por ejemplo espacio.</source>
        <translation>The other PC could not go on. Look there what it lacks, for example room.</translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya pasó queda guardado.</source>
        <translation>Stopped. What has passed is kept.</translation>
    </message>
    <message>
        <source>Este PC no puede escuchar en la red local.</source>
        <translation>This PC cannot listen on the local network.</translation>
    </message>
    <message>
        <source>Un archivo llegó dañado. Lo pediré otra vez.</source>
        <translation>A file arrived damaged. I will ask for it again.</translation>
    </message>
    <message>
        <source>Ese PC es de este mismo centro: los dos se encuentran solos.</source>
        <translation>That PC is of this same centre: the two find each other by themselves.</translation>
    </message>
    <message>
        <source>Los números no eran iguales: no se conectó nada. Si alguien más está en la red, puede haberse metido en medio. Prueben otra vez.</source>
        <translation>The numbers were not the same: nothing was connected. Somebody else on the network may have come in between. Try again.</translation>
    </message>
    <message>
        <source>Esa es la dirección de este mismo PC.</source>
        <translation>That is the address of this same PC.</translation>
    </message>
    <message>
        <source>El otro PC es una copia de este. Uno de los dos toma otra identidad; luego se encontrarán.</source>
        <translation>The other PC is a copy of this one. One of the two takes another identity; then they will meet.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>No se entiende el paquete de idioma. Pida otra copia.</source>
        <translation>The language bundle is not clear. Ask for another copy.</translation>
    </message>
    <message>
        <source>El paquete es de un Tambo más nuevo. Actualice este.</source>
        <translation>The bundle is from a newer Tambo. Update this one.</translation>
    </message>
    <message>
        <source>Nadie ha empezado el idioma «%1» aquí.</source>
        <translation>Nobody has started the language “%1” here.</translation>
    </message>
    <message>
        <source>No se pudo guardar el paquete. Revise la carpeta y el espacio.</source>
        <translation>The bundle could not be saved. Check the folder and the space.</translation>
    </message>
    <message>
        <source>No se puede abrir el paquete. Revise si existe.</source>
        <translation>The bundle cannot be opened. Check that it exists.</translation>
    </message>
    <message>
        <source>El nombre es demasiado largo.</source>
        <translation>The name is too long.</translation>
    </message>
    <message>
        <source>El código no se entiende. Escriba como «jiv» o «qu-EC».</source>
        <translation>The code is not clear. Write it like “jiv” or “qu-EC”.</translation>
    </message>
    <message>
        <source>Escriba cómo se llama el idioma.</source>
        <translation>Write what the language is called.</translation>
    </message>
    <message>
        <source>Ese idioma ya está empezado: %1.</source>
        <translation>That language is started already: %1.</translation>
    </message>
    <message>
        <source>La traducción es demasiado larga. Escríbala más corta.</source>
        <translation>The translation is too long. Write a shorter one.</translation>
    </message>
    <message>
        <source>Falta «%1». Ahí el programa pone un nombre o un número.</source>
        <translation>“%1” is missing. The program puts a name or a number there.</translation>
    </message>
    <message>
        <source>Quite «%1»: la frase en español no lo tiene.</source>
        <translation>Take out “%1”: the Spanish sentence does not have it.</translation>
    </message>
    <message>
        <source>Ponga «&amp;» antes de una letra, como en español.</source>
        <translation>Put “&amp;” before a letter, as in Spanish.</translation>
    </message>
    <message>
        <source>Quite «&amp;»: la frase en español no lo tiene.</source>
        <translation>Take out “&amp;”: the Spanish sentence does not have it.</translation>
    </message>
    <message>
        <source>La grabación dura más de un minuto. Grabe solo la frase.</source>
        <translation>The recording is longer than a minute. Record only the sentence.</translation>
    </message>
    <message>
        <source>No se oye nada en la grabación. Acérquese al micrófono.</source>
        <translation>Nothing can be heard in the recording. Come closer to the microphone.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>El archivo no es un mapa GeoJSON, o está dañado. Elija otro.</source>
        <translation>The file is no GeoJSON map, or it is damaged. Choose another one.</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>«%1» está vacío. Cópielo o grábelo otra vez.</source>
        <translation>“%1” is empty. Copy or record it again.</translation>
    </message>
    <message>
        <source>«%1» es una foto HEIC. Guárdela como JPEG y pruebe otra vez.</source>
        <translation>“%1” is a HEIC photo. Save it as JPEG and try again.</translation>
    </message>
    <message>
        <source>«%1» está dañado o no es una foto, un sonido ni un vídeo. Cópielo otra vez.</source>
        <translation>“%1” is damaged or is not a photo, sound or video. Copy it again.</translation>
    </message>
    <message>
        <source>Falta la parte de Tambo que abre sonidos y videos. Reinstale Tambo.</source>
        <translation>The part of Tambo that opens sounds and videos is missing. Install Tambo again.</translation>
    </message>
</context>
<context>
    <name>Ohms</name>
    <message>
        <source>El archivo lleva definiciones (DTD) que OHMS no usa. No es seguro abrirlo.</source>
        <translation>The file carries definitions (DTD) that OHMS does not use. It is not safe to open.</translation>
    </message>
    <message>
        <source>No es un archivo de OHMS. Elija uno que se exportó allí como XML.</source>
        <translation>This is not an OHMS file. Choose one that was exported there as XML.</translation>
    </message>
    <message>
        <source>El archivo de OHMS está dañado en la línea %1. Expórtelo otra vez.</source>
        <translation>The OHMS file is damaged in line %1. Export it again.</translation>
    </message>
    <message>
        <source>El índice tiene demasiados puntos. Divida el archivo en partes.</source>
        <translation>The index has too many points. Split the file into parts.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Ese centro todavía no ha dicho su nombre.</source>
        <translation>That centre has not told its name yet.</translation>
    </message>
    <message>
        <source>Escriba el nombre del centro.</source>
        <translation>Write the name of the centre.</translation>
    </message>
    <message>
        <source>El PIN tiene cuatro cifras.</source>
        <translation>The PIN has four digits.</translation>
    </message>
    <message>
        <source>Elija tres dibujos diferentes.</source>
        <translation>Choose three different pictures.</translation>
    </message>
    <message>
        <source>No hay nadie con ese nombre. Vea «tambo person list».</source>
        <translation>There is nobody of that name. See “tambo person list”.</translation>
    </message>
    <message>
        <source>Varias personas se llaman así. Escriba el nombre entero o el número.</source>
        <translation>Several people have that name. Type the whole name or the number.</translation>
    </message>
    <message>
        <source>Usted ya no puede entrar en este centro.</source>
        <translation>You can no longer sign in to this centre.</translation>
    </message>
    <message>
        <source>Eso solo lo hace quien administra el centro.</source>
        <translation>Only who runs the centre does that.</translation>
    </message>
    <message>
        <source>Primero agregue a quien administra el centro: tambo person add --role steward.</source>
        <translation>First add the person who runs the centre: tambo person add --role steward.</translation>
    </message>
    <message>
        <source>Escriba el nombre de la persona.</source>
        <translation>Type the person&apos;s name.</translation>
    </message>
    <message>
        <source>Elija uno de estos dibujos: %1.</source>
        <translation>Choose one of these pictures: %1.</translation>
    </message>
    <message>
        <source>Tiene que quedar alguien que administre el centro.</source>
        <translation>Somebody must remain who runs the centre.</translation>
    </message>
    <message>
        <source>Eso solo lo hace quien facilita o administra el centro.</source>
        <translation>Only who facilitates or runs the centre does that.</translation>
    </message>
    <message>
        <source>El papel es «learner», «member», «facilitator» o «steward».</source>
        <translation>The role is “learner”, “member”, “facilitator” or “steward”.</translation>
    </message>
    <message>
        <source>Aprende</source>
        <translation>Learns</translation>
    </message>
    <message>
        <source>Participa</source>
        <translation>Takes part</translation>
    </message>
    <message>
        <source>Facilita</source>
        <translation>Facilitates</translation>
    </message>
    <message>
        <source>Administra</source>
        <translation>Runs the centre</translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation>From a newer Tambo</translation>
    </message>
    <message>
        <source>Ya son demasiados intentos. Espere %1 min.</source>
        <translation>Too many tries. Wait %1 min.</translation>
    </message>
    <message>
        <source>Esa persona ya no entra en este centro.</source>
        <translation>That person no longer signs in to this centre.</translation>
    </message>
    <message>
        <source>Solo se borra a alguien cuando hay quien administra el centro.</source>
        <translation>Somebody is erased only where the centre has a steward.</translation>
    </message>
    <message>
        <source>Borrar es para siempre: escriba el nombre entero, tal como está.</source>
        <translation>Erasing is for ever: type the whole name, as it stands.</translation>
    </message>
    <message>
        <source>Escriba el nombre del grupo.</source>
        <translation>Type the group&apos;s name.</translation>
    </message>
    <message>
        <source>Este centro ya tiene un grupo de ese nombre.</source>
        <translation>This centre already has a group of that name.</translation>
    </message>
    <message>
        <source>Ningún grupo se llama así.</source>
        <translation>No group is called that.</translation>
    </message>
    <message>
        <source>Varios grupos se llaman así. Escriba el número de uno.</source>
        <translation>Several groups are called that. Type the number of one.</translation>
    </message>
    <message>
        <source>Persona borrada</source>
        <translation>Erased person</translation>
    </message>
    <message>
        <source>Persona que aquí no se conoce</source>
        <translation>Person not known here</translation>
    </message>
    <message>
        <source>El texto es demasiado largo: caben %1 letras. Escríbalo más corto.</source>
        <translation>The text is too long: there is room for %1 letters. Write it shorter.</translation>
    </message>
    <message>
        <source>Ese PC no es de este centro.</source>
        <translation>That PC does not belong to this centre.</translation>
    </message>
    <message>
        <source>El nombre es largo: caben %1 letras.</source>
        <translation>The name is long: %1 letters fit.</translation>
    </message>
    <message>
        <source>Ese papel no se conoce.</source>
        <translation>That role is not known.</translation>
    </message>
    <message>
        <source>Quien facilita o administra se agrega aparte, con su clave.</source>
        <translation>Whoever facilitates or runs the centre is added apart, with their code.</translation>
    </message>
    <message>
        <source>Falta la columna «Nombre» en la primera fila.</source>
        <translation>The column “Name” is missing in the first row.</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dibujo</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>No se usa</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Fila %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Escriba quién lo pide.</source>
        <translation>Write who asks for it.</translation>
    </message>
    <message>
        <source>Escriba qué pide, con sus palabras.</source>
        <translation>Write what is asked for, in the person&apos;s own words.</translation>
    </message>
    <message>
        <source>Revise el día: no puede ser después de hoy.</source>
        <translation>Check the day: it cannot be after today.</translation>
    </message>
    <message>
        <source>Ese pedido no está en este centro.</source>
        <translation>That request is not in this centre.</translation>
    </message>
    <message>
        <source>Ese pedido ya tiene respuesta.</source>
        <translation>That request is answered already.</translation>
    </message>
    <message>
        <source>Escriba qué se hizo.</source>
        <translation>Write what was done.</translation>
    </message>
    <message>
        <source>Revise el día de la respuesta.</source>
        <translation>Check the day of the answer.</translation>
    </message>
    <message>
        <source>El pedido es «access», «correction», «erasure», «objection» o «portability».</source>
        <translation>The request is “access”, “correction”, “erasure”, “objection” or “portability”.</translation>
    </message>
    <message>
        <source>Ver sus datos</source>
        <translation>See the data</translation>
    </message>
    <message>
        <source>Corregir sus datos</source>
        <translation>Correct the data</translation>
    </message>
    <message>
        <source>Borrar sus datos</source>
        <translation>Erase the data</translation>
    </message>
    <message>
        <source>Que no se usen</source>
        <translation>Stop using the data</translation>
    </message>
    <message>
        <source>Llevarse sus datos</source>
        <translation>Take the data away</translation>
    </message>
    <message>
        <source>La contraseña necesita de 8 a 256 letras. Una frase corta es buena.</source>
        <translation>The password needs 8 to 256 letters. A short phrase is good.</translation>
    </message>
    <message>
        <source>Esa clave se puso con un Tambo más nuevo. Actualice Tambo en este PC.</source>
        <translation>That code was set with a newer Tambo. Update Tambo on this PC.</translation>
    </message>
    <message>
        <source>Primero diga quién es: entre con su dibujo y su clave.</source>
        <translation>First say who you are: sign in with your picture and your code.</translation>
    </message>
    <message>
        <source>Quien facilita o administra necesita una clave.</source>
        <translation>Facilitators and stewards need a code.</translation>
    </message>
    <message>
        <source>Para cambiar su propia clave escriba primero la que tiene.</source>
        <translation>To change your own code, type the one you have first.</translation>
    </message>
    <message>
        <source>No se puede deshacer: la clave ya se cambió otra vez.</source>
        <translation>Cannot undo: the code has been changed again.</translation>
    </message>
    <message>
        <source>No es correcto. Intentos que quedan: %1.</source>
        <translation>That is not right. Attempts left: %1.</translation>
    </message>
    <message>
        <source>Ya son demasiados intentos. Pida a quien facilita o administra el centro que le ponga otra clave.</source>
        <translation>Too many attempts. Ask a facilitator or steward of the centre to set another code for you.</translation>
    </message>
    <message>
        <source>Quien facilita o administra entra con una clave, y aquí no la tiene. Pida que se la pongan.</source>
        <translation>Facilitators and stewards sign in with a code, and there is none here. Ask for one to be set.</translation>
    </message>
    <message>
        <source>Falta su clave.</source>
        <translation>Your code is missing.</translation>
    </message>
    <message>
        <source>Es demasiado largo: caben %1 letras.</source>
        <translation>That is too long: there is room for %1 letters.</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>No se pudo escribir «%1». Revise la carpeta y si hay espacio.</source>
        <translation>“%1” could not be written. Check the folder and the free space.</translation>
    </message>
    <message>
        <source>Un archivo está dañado. Abra «Revisar datos» para repararlo.</source>
        <translation>A file is damaged. Open “Check data” to repair it.</translation>
    </message>
    <message>
        <source>La carpeta debe estar vacía, o ser nueva.</source>
        <translation>The folder must be empty, or new.</translation>
    </message>
    <message>
        <source>un centro sin nombre</source>
        <translation>a centre without a name</translation>
    </message>
    <message>
        <source>Lo que se guarda de %1</source>
        <translation>What is kept about %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Toda persona puede ver lo que un centro guarda de ella, corregirlo, llevárselo o pedir que se borre (Ley Orgánica de Protección de Datos Personales, artículos 12 a 17). Esta página es para ella: guárdela bien.</source>
        <translation>Everybody may see what a centre keeps about them, correct it, take it along or ask to have it erased (Organic Law on Protection of Personal Data, articles 12 to 17). This page is for that person: keep it safe.</translation>
    </message>
    <message>
        <source>Papel en el centro</source>
        <translation>Role in the centre</translation>
    </message>
    <message>
        <source>Puede entrar</source>
        <translation>May sign in</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Quién es</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Estado</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quitada de las listas, todavía guardada</source>
        <translation>Removed from lists, still kept</translation>
    </message>
    <message>
        <source>Todavía no llegó a este PC</source>
        <translation>Not come to this PC yet</translation>
    </message>
    <message>
        <source>No se guarda nada más de esta persona.</source>
        <translation>Nothing else is kept about this person.</translation>
    </message>
    <message>
        <source>Lo que hizo en el centro</source>
        <translation>What was done in the centre</translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation>From a newer Tambo</translation>
    </message>
    <message>
        <source>1 cambiada por esta persona</source>
        <translation>1 changed by this person</translation>
    </message>
    <message>
        <source>%1 cambiadas por esta persona</source>
        <translation>%1 changed by this person</translation>
    </message>
    <message>
        <source>Ningún cambio lleva su nombre.</source>
        <translation>No change carries this person&apos;s name.</translation>
    </message>
    <message>
        <source>Son fichas del centro o de grupos. En cada cambio queda quién lo hizo; si se borra a la persona, queda sin nombre.</source>
        <translation>These are records of the centre or of groups. Each change keeps who made it; if the person is erased, it has no name.</translation>
    </message>
    <message>
        <source>Ningún otro centro recibe lo suyo.</source>
        <translation>No other centre gets what is this person&apos;s.</translation>
    </message>
    <message>
        <source>También lo reciben: %1.</source>
        <translation>Also given to: %1.</translation>
    </message>
    <message>
        <source>Quién más lo tiene</source>
        <translation>Who else has it</translation>
    </message>
    <message>
        <source>Lo mismo, para programas, está en datos.json. Número de la persona: %1</source>
        <translation>The same, for programs, is in datos.json. Number of the person: %1</translation>
    </message>
    <message>
        <source>Centro</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Dibujo</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Idioma que prefiere</source>
        <translation>Preferred language</translation>
    </message>
    <message>
        <source>Papeles en el centro</source>
        <translation>Roles in the centre</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PIN y dibujos para entrar</source>
        <translation>PIN and pictures to sign in</translation>
    </message>
    <message>
        <source>Grupos</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Historias</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Quién cuenta</source>
        <translation>Teller</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>De qué tiempo cuenta</source>
        <translation>Time it tells of</translation>
    </message>
    <message>
        <source>Temas</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Quién grabó</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Grabaciones y fotos</source>
        <translation>Recordings and photos</translation>
    </message>
    <message>
        <source>Historia</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Clase</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Copia pequeña</source>
        <translation>Small copy</translation>
    </message>
    <message>
        <source>Nombre del archivo</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>Formato</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Tamaño</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Duración</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Ancho en puntos</source>
        <translation>Width in pixels</translation>
    </message>
    <message>
        <source>Alto en puntos</source>
        <translation>Height in pixels</translation>
    </message>
    <message>
        <source>Cuándo se tomó</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Latitud</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitud</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Transcripción</source>
        <translation>Transcript</translation>
    </message>
    <message>
        <source>Desde</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Grabación</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>Sonido</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d &apos;de&apos; MMMM &apos;de&apos; yyyy</source>
        <translation>MMMM d, yyyy</translation>
    </message>
    <message>
        <source>Puesto en la historia</source>
        <translation>Place in the story</translation>
    </message>
    <message>
        <source>Lo de %1 está en la carpeta. Archivos: %2.</source>
        <translation>What belongs to %1 is in the folder. Files: %2.</translation>
    </message>
    <message>
        <source>Pedidos sobre datos</source>
        <translation>Requests about data</translation>
    </message>
    <message>
        <source>Qué se pide</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Quién lo pide</source>
        <translation>Who asks for it</translation>
    </message>
    <message>
        <source>Con sus palabras</source>
        <translation>In the person&apos;s own words</translation>
    </message>
    <message>
        <source>Cuándo se pidió</source>
        <translation>When it was asked</translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Cuándo se respondió</source>
        <translation>When it was answered</translation>
    </message>
    <message>
        <source>Quién respondió</source>
        <translation>Who answered</translation>
    </message>
    <message>
        <source>PC del centro</source>
        <translation>PCs of the centre</translation>
    </message>
    <message>
        <source>Idiomas de la ventana</source>
        <translation>Languages of the window</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Nombre en español</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Idioma de base</source>
        <translation>Base language</translation>
    </message>
    <message>
        <source>Frases traducidas</source>
        <translation>Translated sentences</translation>
    </message>
    <message>
        <source>Dónde se dice</source>
        <translation>Where it is said</translation>
    </message>
    <message>
        <source>En español</source>
        <translation>In Spanish</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Traducción</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Está revisada</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Quién la tradujo</source>
        <translation>Who translated it</translation>
    </message>
    <message>
        <source>Cuándo se tradujo</source>
        <translation>When it was translated</translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>La lista está guardada. Personas: %1.</source>
        <translation>The list is saved. People: %1.</translation>
    </message>
    <message>
        <source>Carpeta vacía para lo de %1</source>
        <translation>Empty folder for what belongs to %1</translation>
    </message>
    <message>
        <source>Copiando los datos</source>
        <translation>Copying the data</translation>
    </message>
    <message>
        <source>En esa tabla no hay nadie. La primera fila son los títulos.</source>
        <translation>There is nobody in that table. The first row holds the titles.</translation>
    </message>
    <message>
        <source>La tabla es muy larga: caben %1 filas. Divídala en partes.</source>
        <translation>The table is too long: %1 rows fit. Split it.</translation>
    </message>
    <message>
        <source>La tabla es muy ancha: caben %1 columnas. Quite las que sobran.</source>
        <translation>The table is too wide: %1 columns fit. Remove the extra ones.</translation>
    </message>
    <message>
        <source>No se puede abrir el archivo. Revise si sigue en su lugar.</source>
        <translation>The file cannot be opened. Check that it is still in its place.</translation>
    </message>
    <message>
        <source>Ese archivo no es una tabla CSV. Guarde la hoja de cálculo como CSV.</source>
        <translation>That file is no CSV table. Save the spreadsheet as CSV.</translation>
    </message>
    <message>
        <source>No se pudo escribir el archivo. Revise la carpeta y si hay espacio.</source>
        <translation>The file could not be written. Check the folder and whether there is space.</translation>
    </message>
    <message>
        <source>Momento</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>De qué habla</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Palabras</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Punto en el mapa</source>
        <translation>Point on the map</translation>
    </message>
    <message>
        <source>Quién preguntó</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>En qué ocasión</source>
        <translation>On what occasion</translation>
    </message>
    <message>
        <source>Cuándo se grabó</source>
        <translation>When it was recorded</translation>
    </message>
    <message>
        <source>De quién habla</source>
        <translation>Of whom it speaks</translation>
    </message>
    <message>
        <source>Qué significa para la comunidad</source>
        <translation>What it means to the community</translation>
    </message>
    <message>
        <source>Qué saber entrega</source>
        <translation>Knowledge it hands on</translation>
    </message>
    <message>
        <source>Cómo nombrar a quien cuenta</source>
        <translation>How to name who tells</translation>
    </message>
    <message>
        <source>Aviso antes de oírla</source>
        <translation>Warning before hearing it</translation>
    </message>
    <message>
        <source>Permisos</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>Quién da el permiso</source>
        <translation>Who gives the consent</translation>
    </message>
    <message>
        <source>Quién responde por esa persona</source>
        <translation>Who answers for that person</translation>
    </message>
    <message>
        <source>Cuándo lo dio</source>
        <translation>When it was given</translation>
    </message>
    <message>
        <source>Para qué se grabó</source>
        <translation>What it was recorded for</translation>
    </message>
    <message>
        <source>Se puede usar en</source>
        <translation>May be used in</translation>
    </message>
    <message>
        <source>No se puede usar en</source>
        <translation>May not be used in</translation>
    </message>
    <message>
        <source>Su voz, o la hoja firmada</source>
        <translation>The voice, or the signed sheet</translation>
    </message>
    <message>
        <source>Hasta cuándo vale</source>
        <translation>Until when it holds</translation>
    </message>
    <message>
        <source>Cuándo se retiró</source>
        <translation>When it was taken back</translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>La foto está dañada y no se puede abrir. Cópiela otra vez.</source>
        <translation>The photo is damaged and cannot be opened. Copy it again.</translation>
    </message>
    <message>
        <source>La foto es demasiado grande (%1 × %2). Guárdela más pequeña.</source>
        <translation>The photo is too large (%1 × %2). Save it smaller.</translation>
    </message>
    <message>
        <source>No es una foto que Tambo conozca. Guárdela como JPEG o PNG.</source>
        <translation>This is not a photo that Tambo knows. Save it as JPEG or PNG.</translation>
    </message>
    <message>
        <source>No se pudo preparar la foto: falta el formato WebP. Reinstale Tambo.</source>
        <translation>The photo could not be prepared: the WebP format is missing. Install Tambo again.</translation>
    </message>
    <message>
        <source>La foto está vacía. Elija otra.</source>
        <translation>The photo is empty. Choose another.</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>El archivo está vacío. Elija un texto con lo que se dice.</source>
        <translation>The file is empty. Choose a text with what is said.</translation>
    </message>
</context>
<context>
    <name>PrintTexts</name>
    <message>
        <source>No se pudo pasar a la hoja siguiente. Intente otra vez.</source>
        <translation>Could not go on to the next sheet. Try again.</translation>
    </message>
    <message>
        <source>La impresora «%1» no responde. Revise que esté encendida y conectada.</source>
        <translation>The printer “%1” does not answer. Check that it is on and connected.</translation>
    </message>
    <message>
        <source>No se pudo guardar el PDF. Revise la carpeta y el espacio del disco.</source>
        <translation>The PDF could not be saved. Check the folder and the disk space.</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Se paró. No se imprimió nada más.</source>
        <translation>It was stopped. Nothing more was printed.</translation>
    </message>
    <message>
        <source>Hoja de prueba</source>
        <translation>Test page</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Solo negro</source>
        <translation>Only black</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>El marco debe verse entero. Si falta un lado, revise el papel elegido.</source>
        <translation>The frame must be whole. If a side is missing, check the chosen paper.</translation>
    </message>
    <message>
        <source>Esta regla mide 10 centímetros.</source>
        <translation>This ruler is 10 centimetres long.</translation>
    </message>
    <message>
        <source>El pingüino voló bajo la niñez del río: ¿áéíóú, 1234567890?</source>
        <translation>The quick brown fox jumps over the lazy dog: áéíóú, 1234567890?</translation>
    </message>
    <message>
        <source>Los cuadros deben ser lisos. Si tienen rayas blancas, falta tinta.</source>
        <translation>The squares must be even. If they have white stripes, ink is low.</translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>un centro sin nombre</source>
        <translation>a centre without a name</translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation>From a newer Tambo</translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>%1 (este)</source>
        <translation>%1 (this one)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Respondido el %1</source>
        <translation>Answered on %1</translation>
    </message>
    <message>
        <source>Atrasado desde ayer</source>
        <translation>Late since yesterday</translation>
    </message>
    <message>
        <source>Atrasado desde hace %1 días</source>
        <translation>Late for %1 days</translation>
    </message>
    <message>
        <source>Hoy es el último día</source>
        <translation>Today is the last day</translation>
    </message>
    <message>
        <source>Queda 1 día</source>
        <translation>1 day left</translation>
    </message>
    <message>
        <source>Quedan %1 días</source>
        <translation>%1 days left</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Hecha</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Va en camino</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Pide ayuda</source>
        <translation>Asks for help</translation>
    </message>
    <message>
        <source>Sin empezar</source>
        <translation>Not started</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No se pudo escribir el informe. Elija otra carpeta o revise el espacio.</source>
        <translation>The report could not be written. Choose another folder or check the space.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Conectando…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>puede seguir trabajando</source>
        <translation>you can go on working</translation>
    </message>
    <message>
        <source>Enviando y trayendo</source>
        <translation>Sending and fetching</translation>
    </message>
    <message>
        <source>primero los textos</source>
        <translation>texts first</translation>
    </message>
    <message>
        <source>Trayendo</source>
        <translation>Fetching</translation>
    </message>
    <message>
        <source>Enviando</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Enviando «%1»</source>
        <translation>Sending “%1”</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>nada por enviar</source>
        <translation>nothing to send</translation>
    </message>
    <message>
        <source>1 cosa por enviar</source>
        <translation>1 thing to send</translation>
    </message>
    <message>
        <source>%1 cosas por enviar</source>
        <translation>%1 things to send</translation>
    </message>
    <message>
        <source>última conexión %1</source>
        <translation>last connection %1</translation>
    </message>
    <message>
        <source>todavía sin conexión</source>
        <translation>not connected yet</translation>
    </message>
    <message>
        <source>Revise la fecha y la hora de este PC.</source>
        <translation>Check the date and time of this PC.</translation>
    </message>
    <message>
        <source>Todo está a salvo aquí</source>
        <translation>Everything is safe here</translation>
    </message>
    <message>
        <source>1 cosa por decidir</source>
        <translation>1 thing to decide</translation>
    </message>
    <message>
        <source>%1 cosas por decidir</source>
        <translation>%1 things to decide</translation>
    </message>
    <message>
        <source>%1 desde %2.</source>
        <translation>%1 since %2.</translation>
    </message>
    <message>
        <source>%1 Volveré a probar a las %2.</source>
        <translation>%1 I will try again at %2.</translation>
    </message>
    <message>
        <source>1 solicitud atrasada</source>
        <translation>1 overdue request</translation>
    </message>
    <message>
        <source>%1 solicitudes atrasadas</source>
        <translation>%1 overdue requests</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>El centro de ejemplo no está completo. Instale Tambo otra vez.</source>
        <translation>The sample centre is not complete. Install Tambo again.</translation>
    </message>
    <message>
        <source>Se detuvo. Puede empezar otra vez.</source>
        <translation>Stopped. You can begin again.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>No se puede escribir «%1». Revise la carpeta y sus permisos.</source>
        <translation>“%1” cannot be written. Check the folder and its permissions.</translation>
    </message>
    <message>
        <source>No se pudo guardar «%1». Revise si hay espacio en el disco.</source>
        <translation>“%1” could not be saved. Check whether there is room on the disk.</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Un paquete de datos llegó dañado. Se pedirá otra vez.</source>
        <translation>A piece of data arrived damaged. It will be asked for again.</translation>
    </message>
    <message>
        <source>Llegaron datos de un Tambo más nuevo. Actualice este programa.</source>
        <translation>Data of a newer Tambo arrived. Update this program.</translation>
    </message>
    <message>
        <source>Hay demasiado texto en un solo cambio. Divídalo en partes.</source>
        <translation>There is too much text in one change. Split it into parts.</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>El archivo está dañado o no es un sonido ni un vídeo. Cópielo otra vez.</source>
        <translation>The file is damaged or is not a sound or video. Copy it again.</translation>
    </message>
    <message>
        <source>Este equipo no conoce el formato del archivo. Conviértalo a MP3, OGG o MP4.</source>
        <translation>This computer does not know the file&apos;s format. Convert it to MP3, OGG or MP4.</translation>
    </message>
    <message>
        <source>El archivo no tiene ningún sonido que se pueda oír. Elija otro.</source>
        <translation>The file has no sound that can be heard. Choose another.</translation>
    </message>
    <message>
        <source>El sonido no se puede leer hasta el final. Ábralo otra vez.</source>
        <translation>The sound cannot be read to its end. Open it again.</translation>
    </message>
    <message>
        <source>En este sonido no se puede saltar. Escúchelo desde el comienzo.</source>
        <translation>This sound cannot be skipped through. Listen from the beginning.</translation>
    </message>
    <message>
        <source>El sonido tiene una forma que no se puede oír. Conviértalo a MP3 u OGG.</source>
        <translation>The sound has a form that cannot be heard. Convert it to MP3 or OGG.</translation>
    </message>
    <message>
        <source>Se detuvo el trabajo.</source>
        <translation>The work was stopped.</translation>
    </message>
    <message>
        <source>No se pudo preparar el sonido para enviarlo. Reinstale Tambo.</source>
        <translation>The sound could not be prepared for sending. Install Tambo again.</translation>
    </message>
    <message>
        <source>La grabación dura demasiado. Divídala en partes.</source>
        <translation>The recording is too long. Split it into parts.</translation>
    </message>
    <message>
        <source>No se pudo guardar el sonido. Reinicie Tambo.</source>
        <translation>The sound could not be saved. Start Tambo again.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>El programa todavía no habla ese idioma.</source>
        <translation>The program does not speak that language yet.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>No se puede escribir en la carpeta del ejemplo. Revise el espacio del disco.</source>
        <translation>Cannot write to the sample&apos;s folder. Check the space on the disk.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Eso ya no está aquí. Tal vez alguien lo borró.</source>
        <translation>That is no longer here. Perhaps somebody deleted it.</translation>
    </message>
    <message>
        <source>Una ficha está dañada. Abra «Revisar datos» para repararla.</source>
        <translation>A record is damaged. Open “Check data” to repair it.</translation>
    </message>
    <message>
        <source>Un cambio guardado está dañado. Abra «Revisar datos».</source>
        <translation>A stored change is damaged. Open “Check data”.</translation>
    </message>
    <message>
        <source>Falta la llave de este espacio en este PC.</source>
        <translation>The key of this space is missing on this PC.</translation>
    </message>
    <message>
        <source>Estos datos son de un Tambo más nuevo. Actualice este programa para abrirlos.</source>
        <translation>This data is of a newer Tambo. Update this program to open it.</translation>
    </message>
    <message>
        <source>Tambo ya está abierto con estos datos. Cierre la otra ventana primero.</source>
        <translation>Tambo is already open with this data. Close the other window first.</translation>
    </message>
    <message>
        <source>En esta carpeta ya hay un centro. Elija otra.</source>
        <translation>There is already a centre in this folder. Choose another.</translation>
    </message>
    <message>
        <source>Aquí todavía no hay un centro. Cree uno con «tambo centre new».</source>
        <translation>There is no centre here yet. Create one with “tambo centre new”.</translation>
    </message>
    <message>
        <source>El registro de llaves está dañado en este PC. Conéctese para recuperarlo.</source>
        <translation>The key log on this PC is damaged. Connect to get it back.</translation>
    </message>
    <message>
        <source>Falta el archivo de datos de este centro. Use su copia de seguridad.</source>
        <translation>This centre&apos;s data file is missing. Use your backup.</translation>
    </message>
    <message>
        <source>No se puede escribir en esta carpeta. Revise sus permisos o elija otra.</source>
        <translation>Cannot write to this folder. Check its permissions or choose another.</translation>
    </message>
    <message>
        <source>Se detuvo la revisión. Los datos no cambiaron.</source>
        <translation>The check was stopped. The data did not change.</translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta de datos. Revise sus permisos.</source>
        <translation>Cannot write to the data folder. Check its permissions.</translation>
    </message>
    <message>
        <source>y otros más, que no se nombran</source>
        <translation>and others that are not named</translation>
    </message>
    <message>
        <source>Una parte de la base de datos no se puede leer.</source>
        <translation>A part of the database cannot be read.</translation>
    </message>
    <message>
        <source>El archivo de datos tiene páginas dañadas.</source>
        <translation>The data file has damaged pages.</translation>
    </message>
    <message>
        <source>El registro de llaves de este centro está dañado.</source>
        <translation>The key log of this centre is damaged.</translation>
    </message>
    <message>
        <source>El registro de llaves de otro centro está dañado.</source>
        <translation>The key log of another centre is damaged.</translation>
    </message>
    <message>
        <source>Un grupo de cambios guardados está dañado.</source>
        <translation>A group of stored changes is damaged.</translation>
    </message>
    <message>
        <source>Un grupo de cambios apartados está dañado.</source>
        <translation>A group of set-aside changes is damaged.</translation>
    </message>
    <message>
        <source>Un cambio que todavía no se ha enviado está dañado.</source>
        <translation>A change that has not been sent yet is damaged.</translation>
    </message>
    <message>
        <source>Lo que se muestra no coincide con los cambios guardados.</source>
        <translation>What is shown does not match the stored changes.</translation>
    </message>
    <message>
        <source>El índice de búsqueda no coincide con lo que se muestra.</source>
        <translation>The search index does not match what is shown.</translation>
    </message>
    <message>
        <source>Un archivo está dañado en el disco.</source>
        <translation>A file on the disk is damaged.</translation>
    </message>
    <message>
        <source>Ninguna ficha nombra este archivo.</source>
        <translation>No record names this file.</translation>
    </message>
    <message>
        <source>Falta un archivo en el disco.</source>
        <translation>A file is missing from the disk.</translation>
    </message>
    <message>
        <source>Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez.</source>
        <translation>This PC is not part of the centre yet. Ask to be accepted and connect again.</translation>
    </message>
    <message>
        <source>El texto es demasiado largo para un solo campo. Divídalo o adjúntelo como archivo.</source>
        <translation>The text is too long for one field. Split it or attach it as a file.</translation>
    </message>
    <message>
        <source>Algo público no puede nombrar algo privado. Cambie quién puede verlo.</source>
        <translation>Something public cannot name something private. Change who may see it.</translation>
    </message>
    <message>
        <source>Ese dato se fijó al crearlo y no se cambia.</source>
        <translation>That value was fixed when it was created and does not change.</translation>
    </message>
    <message>
        <source>Esto es de otro centro. Aquí solo se puede leer.</source>
        <translation>This belongs to another centre. Here it can only be read.</translation>
    </message>
    <message>
        <source>En ese paso no cambió ese dato.</source>
        <translation>That step did not change that value.</translation>
    </message>
    <message>
        <source>Eso ya no se puede deshacer.</source>
        <translation>That can no longer be undone.</translation>
    </message>
    <message>
        <source>Se detuvo. No se exportó nada.</source>
        <translation>Stopped. Nothing was exported.</translation>
    </message>
    <message>
        <source>No se pudo escribir el archivo. Revise si hay espacio en el disco.</source>
        <translation>The file could not be written. Check whether there is room on the disk.</translation>
    </message>
    <message>
        <source>Se detuvo. No se importó nada.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Falta decir de qué clase es la ficha («entity»).</source>
        <translation>It does not say of which kind the record is (“entity”).</translation>
    </message>
    <message>
        <source>El dato no tiene la forma que corresponde a ese campo.</source>
        <translation>The value does not have the form that belongs to that field.</translation>
    </message>
    <message>
        <source>Aquí no hay un espacio «%1».</source>
        <translation>There is no space “%1” here.</translation>
    </message>
    <message>
        <source>No es una ficha en JSON.</source>
        <translation>It is no record in JSON.</translation>
    </message>
    <message>
        <source>Línea %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Es demasiado larga.</source>
        <translation>It is too long.</translation>
    </message>
    <message>
        <source>No se pudo leer el archivo otra vez.</source>
        <translation>The file could not be read a second time.</translation>
    </message>
    <message>
        <source>Las fichas de clase «%1» no se importan.</source>
        <translation>Records of the kind “%1” are not imported.</translation>
    </message>
    <message>
        <source>La clave es muy corta: ponga al menos %1 letras. Tres o cuatro palabras son fáciles de recordar.</source>
        <translation>The passphrase is too short: use at least %1 letters. Three or four words are easy to remember.</translation>
    </message>
    <message>
        <source>La clave es muy larga: caben %1 letras.</source>
        <translation>The passphrase is too long: %1 letters fit.</translation>
    </message>
    <message>
        <source>No alcanza la memoria de este PC. Cierre otros programas y pruebe otra vez.</source>
        <translation>This PC has not enough memory. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Las palabras de recuperación son %1 y aquí hay %2.</source>
        <translation>There are %1 recovery words and here are %2.</translation>
    </message>
    <message>
        <source>La palabra número %1 no está en la lista. Revise cómo está escrita.</source>
        <translation>Word number %1 is not in the list. Check its spelling.</translation>
    </message>
    <message>
        <source>Las palabras no van juntas: alguna está cambiada o fuera de su lugar. Compárelas con la hoja, una por una.</source>
        <translation>The words do not belong together: one is changed or out of place. Compare them with the sheet, one by one.</translation>
    </message>
    <message>
        <source>Ese PC no es de este centro.</source>
        <translation>That PC does not belong to this centre.</translation>
    </message>
    <message>
        <source>Ese PC fue retirado de este centro. Debe empezar de nuevo.</source>
        <translation>That PC was retired from this centre. It must begin anew.</translation>
    </message>
    <message>
        <source>Solo se borra del todo lo que es de una persona o de un grupo.</source>
        <translation>Only what belongs to a person or a group is erased for good.</translation>
    </message>
    <message>
        <source>Un PC no se retira a sí mismo. Hágalo desde otro.</source>
        <translation>A PC does not retire itself. Do it from another.</translation>
    </message>
    <message>
        <source>De ese PC no hay nada apartado.</source>
        <translation>Nothing of that PC lies aside.</translation>
    </message>
    <message>
        <source>Eso lo hizo otra persona: solo ella lo deshace.</source>
        <translation>Somebody else did that: only they undo it.</translation>
    </message>
    <message>
        <source>La clave no es esa. Revise mayúsculas y tildes, y pruebe otra vez.</source>
        <translation>That is not the passphrase. Check capitals and accents, and try again.</translation>
    </message>
    <message>
        <source>Esas palabras no abren este centro. ¿Son de su última hoja de recuperación?</source>
        <translation>Those words do not open this centre. Are they from your latest recovery sheet?</translation>
    </message>
    <message>
        <source>Este centro está cerrado. Se abre con la clave de alguien del equipo.</source>
        <translation>This centre is locked. A staff member&apos;s passphrase opens it.</translation>
    </message>
    <message>
        <source>Este centro ya tiene %1 claves. Quite primero una que no se use.</source>
        <translation>This centre already has %1 passphrases. First remove one that is not used.</translation>
    </message>
    <message>
        <source>Este centro todavía no tiene ninguna clave. Ponga una primero.</source>
        <translation>This centre has no passphrase yet. Set one first.</translation>
    </message>
    <message>
        <source>Este centro no tiene esa clave.</source>
        <translation>This centre does not have that passphrase.</translation>
    </message>
    <message>
        <source>Es la única clave del centro, y sin ella nadie podría abrirlo. Ponga otra antes de quitarla.</source>
        <translation>It is the centre&apos;s only passphrase, and without it nobody could open it. Set another before removing it.</translation>
    </message>
    <message>
        <source>Falta el número («id») de algo que es de una persona.</source>
        <translation>The number (“id”) of something that is a person&apos;s is missing.</translation>
    </message>
    <message>
        <source>Esas no son las primeras palabras de este centro, las de cuando se creó.</source>
        <translation>Those are not the first words of this centre, from when it was founded.</translation>
    </message>
    <message>
        <source>Eso se corrige en su lugar.</source>
        <translation>That is corrected in place.</translation>
    </message>
    <message>
        <source>Eso ya está anulado.</source>
        <translation>That has been reversed already.</translation>
    </message>
    <message>
        <source>Ese grupo no es de este centro.</source>
        <translation>That group is not this centre&apos;s.</translation>
    </message>
    <message>
        <source>Con otro centro solo se comparte lo de un grupo o de una persona.</source>
        <translation>Only what belongs to a group or a person is shared with another centre.</translation>
    </message>
    <message>
        <source>Ese grupo fue borrado.</source>
        <translation>That group was erased.</translation>
    </message>
    <message>
        <source>Ese es este mismo centro.</source>
        <translation>That is this very centre.</translation>
    </message>
    <message>
        <source>La llave del centro todavía no llegó a este PC. Conéctese primero.</source>
        <translation>The centre&apos;s key has not come to this PC yet. Connect first.</translation>
    </message>
    <message>
        <source>Ese centro no se conoce aquí. Sígalo y conéctese primero.</source>
        <translation>That centre is not known here. Follow it and connect first.</translation>
    </message>
    <message>
        <source>La llave de ese grupo todavía no llegó a este PC.</source>
        <translation>The key of that group has not reached this PC yet.</translation>
    </message>
    <message>
        <source>Ese centro no participa en ese grupo.</source>
        <translation>That centre takes no part in that group.</translation>
    </message>
    <message>
        <source>Eso solo se hace en el PC de un encargado.</source>
        <translation>That is done on a steward&apos;s PC only.</translation>
    </message>
    <message>
        <source>Los espacios de todos se hacen una sola vez, al crear el centro.</source>
        <translation>The spaces that all share are made once only, when the centre is founded.</translation>
    </message>
    <message>
        <source>Otra versión de Tambo está abierta con estos datos. Ciérrela primero.</source>
        <translation>Another version of Tambo has these data open. Close it first.</translation>
    </message>
    <message>
        <source>Hay cambios que esperan a que este PC sea parte del centro. Haga la copia después.</source>
        <translation>There are changes that wait for this PC to become part of the centre. Make the backup afterwards.</translation>
    </message>
    <message>
        <source>Este PC se abre sin clave y no tiene palabras de recuperación: nadie podría abrir la copia. Haga antes la hoja con «tambo vault words».</source>
        <translation>This PC opens without a passphrase and has no recovery words: nobody could open the backup. Make the sheet first with “tambo vault words”.</translation>
    </message>
    <message>
        <source>Alguien quiso cambiar lo que no se cambia. No cuenta.</source>
        <translation>Somebody wanted to change what does not change. It does not count.</translation>
    </message>
    <message>
        <source>Eso no se borra: se corrige con otra anotación que lo anula.</source>
        <translation>That is not deleted: it is corrected with another entry that reverses it.</translation>
    </message>
    <message>
        <source>Eso ya está decidido.</source>
        <translation>That has been decided already.</translation>
    </message>
    <message>
        <source>Ese límite no se entiende. Escriba un número y horas del día.</source>
        <translation>That limit is not clear. Write a number, and times of day.</translation>
    </message>
    <message>
        <source>Ese PC es de este mismo centro: se encuentran solos.</source>
        <translation>That PC is of this same centre: they find each other by themselves.</translation>
    </message>
    <message>
        <source>De eso solo puede haber una versión.</source>
        <translation>Of that there can be only one version.</translation>
    </message>
    <message>
        <source>Elija en cada dato una de las dos versiones.</source>
        <translation>Choose one of the two versions for each item.</translation>
    </message>
    <message>
        <source>Alguien lo cambió mientras tanto. Mírelo otra vez.</source>
        <translation>Somebody changed it meanwhile. Look at it again.</translation>
    </message>
    <message>
        <source>Eso no está aquí.</source>
        <translation>That is not here.</translation>
    </message>
    <message>
        <source>Falta el número («id») de algo que es de un grupo.</source>
        <translation>The number (“id”) of something that is a group&apos;s is missing.</translation>
    </message>
    <message>
        <source>El archivo de datos está dañado o su llave es otra.</source>
        <translation>The data file is damaged or its key is another.</translation>
    </message>
    <message>
        <source>Se detuvo la reparación. Los datos no cambiaron.</source>
        <translation>The repair was stopped. The data did not change.</translation>
    </message>
    <message>
        <source>El archivo de datos está dañado. Use su copia de seguridad.</source>
        <translation>The data file is damaged. Use your backup.</translation>
    </message>
    <message>
        <source>El archivo de datos estaba dañado y se reparó en parte. Este PC tiene ahora otra identidad. Lo que falta se pedirá en la próxima conexión.</source>
        <translation>The data file was damaged and has been repaired in part. This PC now has another identity. What is missing will be asked for at the next connection.</translation>
    </message>
    <message>
        <source>El archivo de datos estaba dañado y se reparó en parte. Lo que falta se pedirá en la próxima conexión.</source>
        <translation>The data file was damaged and has been repaired in part. What is missing will be asked for at the next connection.</translation>
    </message>
    <message>
        <source>El archivo de datos estaba dañado y se reparó. No se perdió nada.</source>
        <translation>The data file was damaged and has been repaired. Nothing was lost.</translation>
    </message>
    <message>
        <source>Lo que se muestra se calculó otra vez de los cambios guardados.</source>
        <translation>What is shown was computed again from the saved changes.</translation>
    </message>
    <message>
        <source>Un PC tenía la fecha adelantada más de un día. Lo que escribió vale igual; revise su fecha.</source>
        <translation>The date of one PC was more than a day ahead. What it wrote counts all the same; check its date.</translation>
    </message>
</context>
<context>
    <name>SubRip</name>
    <message>
        <source>No se entiende la hora de la línea %1. Escriba 00:01:02,000 --&gt; 00:01:05,000.</source>
        <translation>The time on line %1 is not clear. Write 00:01:02,000 --&gt; 00:01:05,000.</translation>
    </message>
    <message>
        <source>En la línea %1 el final está antes del comienzo. Corrija las horas.</source>
        <translation>On line %1 the end is before the beginning. Correct the times.</translation>
    </message>
    <message>
        <source>El archivo no tiene subtítulos. Elija un archivo .srt con horas y textos.</source>
        <translation>The file has no subtitles. Choose an .srt file with times and texts.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Este código no está completo o tiene un error. Cópielo otra vez.</source>
        <translation>This code is not complete or has a mistake. Copy it again.</translation>
    </message>
    <message>
        <source>Este código es para unir otro PC, no para conectar con un servidor.</source>
        <translation>This code is for joining another PC, not for connecting with a server.</translation>
    </message>
    <message>
        <source>Este código es para conectar con un servidor, no para unir otro PC.</source>
        <translation>This code is for connecting with a server, not for joining another PC.</translation>
    </message>
    <message>
        <source>La dirección del servidor no es válida. Es como «https://servidor.ejemplo.ec».</source>
        <translation>The server&apos;s address is not valid. It is like “https://servidor.ejemplo.ec”.</translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta de archivos de este PC. Revise sus permisos.</source>
        <translation>Cannot write to the file folder of this PC. Check its permissions.</translation>
    </message>
    <message>
        <source>El servidor todavía no tiene un archivo. Llegará después.</source>
        <translation>The server does not have a file yet. It will come later.</translation>
    </message>
    <message>
        <source>Falta la dirección del servidor.</source>
        <translation>The server&apos;s address is missing.</translation>
    </message>
    <message>
        <source>Ese es este mismo centro.</source>
        <translation>That is this centre itself.</translation>
    </message>
    <message>
        <source>Ya sigue a demasiados centros.</source>
        <translation>Too many centres are followed already.</translation>
    </message>
    <message>
        <source>El servidor no responde. Todo está guardado en este PC; Tambo probará otra vez.</source>
        <translation>The server does not answer. Everything is saved on this PC; Tambo will try again.</translation>
    </message>
    <message>
        <source>No hay conexión. Todo está guardado en este PC y saldrá cuando haya red.</source>
        <translation>There is no connection. Everything is saved on this PC and will leave when there is a network.</translation>
    </message>
    <message>
        <source>No hay conexión segura con el servidor. Revise la fecha de este PC.</source>
        <translation>There is no secure connection with the server. Check the date of this PC.</translation>
    </message>
    <message>
        <source>El servidor está lleno. Todo está guardado en este PC. Avise a quien lo mantiene.</source>
        <translation>The server is full. Everything is saved on this PC. Tell whoever looks after it.</translation>
    </message>
    <message>
        <source>El servidor es de otra versión. Actualice Tambo. Todo está guardado aquí.</source>
        <translation>The server is of another version. Update Tambo. Everything is saved here.</translation>
    </message>
    <message>
        <source>El servidor tiene un problema. Todo está guardado en este PC; Tambo probará otra vez.</source>
        <translation>The server has a problem. Everything is saved on this PC; Tambo will try again.</translation>
    </message>
    <message>
        <source>En esta dirección no responde un servidor de Tambo. Revise la dirección. Todo está guardado en este PC.</source>
        <translation>No Tambo server answers at this address. Check the address. Everything is saved on this PC.</translation>
    </message>
    <message>
        <source>En esta dirección responde otro servidor, no el de su centro. No se envió nada. Avise a quien lo mantiene.</source>
        <translation>Another server answers at this address, not your centre&apos;s. Nothing was sent. Tell whoever looks after it.</translation>
    </message>
    <message>
        <source>Este no es el servidor de la invitación. No se envió nada. Revise la dirección.</source>
        <translation>This is not the server of the invitation. Nothing was sent. Check the address.</translation>
    </message>
    <message>
        <source>El servidor no acepta a este PC. Todo está guardado aquí. Pida una invitación a quien mantiene el servidor.</source>
        <translation>The server does not accept this PC. Everything is saved here. Ask whoever looks after the server for an invitation.</translation>
    </message>
    <message>
        <source>Este PC espera que lo acepten en el primer PC del centro.</source>
        <translation>This PC waits to be accepted on the first PC of the centre.</translation>
    </message>
    <message>
        <source>Esta invitación ya se usó o venció. Pida otra a quien mantiene el servidor.</source>
        <translation>This invitation was used or has expired. Ask whoever looks after the server for another.</translation>
    </message>
    <message>
        <source>Este centro todavía no tiene servidor. Pida una invitación y únase primero.</source>
        <translation>This centre has no server yet. Ask for an invitation and join first.</translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya llegó queda guardado.</source>
        <translation>Stopped. What has arrived stays saved.</translation>
    </message>
    <message>
        <source>El servidor no recibió un archivo. El archivo sigue guardado en este PC.</source>
        <translation>The server did not take a file. The file is still saved on this PC.</translation>
    </message>
    <message>
        <source>Falta un archivo en este PC. Abra «Revisar datos».</source>
        <translation>A file is missing on this PC. Open “Check data”.</translation>
    </message>
    <message>
        <source>Otro PC se une desde el PC que fundó el centro o el de un encargado.</source>
        <translation>Another PC joins from the PC that founded the centre, or from a steward&apos;s.</translation>
    </message>
    <message>
        <source>En esta carpeta ya hay un centro. Elija otra.</source>
        <translation>There is a centre in this folder already. Choose another one.</translation>
    </message>
    <message>
        <source>El certificado de este servidor no es el de la invitación. No se envió nada. Avise a quien lo mantiene.</source>
        <translation>The certificate of this server is not that of the invitation. Nothing was sent. Tell whoever runs it.</translation>
    </message>
    <message>
        <source>No se pudo hacer el certificado de este PC.</source>
        <translation>The certificate of this PC could not be made.</translation>
    </message>
    <message>
        <source>El certificado está dañado.</source>
        <translation>The certificate is damaged.</translation>
    </message>
    <message>
        <source>Esta dirección no va cifrada: en el camino se ve con quién habla este PC y lo que es público. Lo privado va sellado. Pida una dirección «https://».</source>
        <translation>This address is not encrypted: on the way it can be seen whom this PC talks to, and what is public. What is private is sealed. Ask for an “https://” address.</translation>
    </message>
    <message>
        <source>El centro ya no cuenta con este PC. Todo está guardado aquí. Pida una invitación en el PC de un encargado y únase otra vez.</source>
        <translation>The centre counts this PC no more. Everything is kept here. Ask for an invitation on a steward’s PC and join again.</translation>
    </message>
</context>
<context>
    <name>TakeRecorder</name>
    <message>
        <source>Este micrófono graba de otra manera. Termine esta grabación y empiece otra.</source>
        <translation>This microphone records in another way. Finish this recording and begin another.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Faltan colores o letras del programa. Instale Tambo otra vez.</source>
        <translation>Colours or letters of the program are missing. Install Tambo again.</translation>
    </message>
</context>
<context>
    <name>TranslationTable</name>
    <message>
        <source>La primera fila debe nombrar dos idiomas, por ejemplo Kichwa y Español.</source>
        <translation>The first row must name two languages, for example Kichwa and Spanish.</translation>
    </message>
</context>
<context>
    <name>TsFile</name>
    <message>
        <source>No se entiende el archivo de traducciones. Pida otra copia.</source>
        <translation>The file of translations is not clear. Ask for another copy.</translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Deshecho.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Lo que otros cambiaron después quedó como está.</source>
        <translation>What others changed later stayed as it is.</translation>
    </message>
</context>
<context>
    <name>Unpack</name>
    <message>
        <source>El archivo comprimido «%1» está dañado. Cópielo otra vez.</source>
        <translation>The compressed file “%1” is damaged. Copy it again.</translation>
    </message>
    <message>
        <source>«%1» contiene demasiados archivos o son demasiado grandes. Divídalo.</source>
        <translation>“%1” holds too many files or they are too large. Split it.</translation>
    </message>
    <message>
        <source>«%1» contiene nombres o enlaces peligrosos. No se abrió nada.</source>
        <translation>“%1” holds dangerous names or links. Nothing was opened.</translation>
    </message>
    <message>
        <source>No se pudo guardar lo que trae «%1». Revise la carpeta y el espacio.</source>
        <translation>What “%1” brings could not be saved. Check the folder and the space.</translation>
    </message>
    <message>
        <source>No hay espacio en el disco para abrir «%1». Libere %2 MB.</source>
        <translation>There is no space on the disk to open “%1”. Free %2 MB.</translation>
    </message>
    <message>
        <source>La carpeta ya tiene algo que trae «%1». Elija una carpeta vacía.</source>
        <translation>The folder already has something that “%1” brings. Choose an empty folder.</translation>
    </message>
    <message>
        <source>«%1» no es un archivo zip ni tar. Elija otro.</source>
        <translation>“%1” is not a zip or tar file. Choose another.</translation>
    </message>
    <message>
        <source>«%1» tiene contraseña. Comprímalo otra vez sin contraseña.</source>
        <translation>“%1” has a password. Compress it again without one.</translation>
    </message>
    <message>
        <source>«%1» usa una compresión que Tambo no conoce. Comprímalo otra vez como zip.</source>
        <translation>“%1” uses a compression that Tambo does not know. Compress it again as zip.</translation>
    </message>
</context>
<context>
    <name>Usb</name>
    <message>
        <source>Ese archivo no es un paquete de Tambo.</source>
        <translation>That file is not a bundle of Tambo.</translation>
    </message>
    <message>
        <source>Ese archivo es una copia de seguridad, no un paquete. Se abre con «tambo restore».</source>
        <translation>That file is a backup, not a bundle. It is opened with “tambo restore”.</translation>
    </message>
    <message>
        <source>Ese paquete es de un Tambo más nuevo. Actualice este programa para leerlo.</source>
        <translation>That bundle is from a newer Tambo. Update this program to read it.</translation>
    </message>
    <message>
        <source>El paquete está dañado al comienzo o alguien lo cambió. No se leyó nada: pida otro.</source>
        <translation>The bundle is damaged at its beginning, or somebody changed it. Nothing was read: ask for another one.</translation>
    </message>
    <message>
        <source>El paquete quiere escribir fuera de su lugar. No se leyó nada.</source>
        <translation>The bundle wants to write outside its place. Nothing was read.</translation>
    </message>
    <message>
        <source>El paquete trae algo demasiado grande. No se leyó nada.</source>
        <translation>The bundle brings something too large. Nothing was read.</translation>
    </message>
    <message>
        <source>El paquete es de un centro que aquí nadie sigue, y no trae nada para este. No se guardó nada.</source>
        <translation>The bundle is from a centre that nobody follows here, and brings nothing for this one. Nothing was stored.</translation>
    </message>
    <message>
        <source>Ya hay un archivo con ese nombre. Elija otro.</source>
        <translation>There is a file of that name already. Choose another one.</translation>
    </message>
    <message>
        <source>En ese tamaño no cabe ni lo primero. Elija uno más grande.</source>
        <translation>Not even the first thing fits into that size. Choose a larger one.</translation>
    </message>
    <message>
        <source>No cabe en la memoria USB: faltan %1. Libere espacio o elija un tamaño menor.</source>
        <translation>It does not fit on the USB stick: %1 are lacking. Free some space or choose a smaller size.</translation>
    </message>
    <message>
        <source>Los datos cambiaron mientras se escribía. Pruebe otra vez.</source>
        <translation>The data changed while it was being written. Try again.</translation>
    </message>
    <message>
        <source>No se pudo leer un archivo del centro. Revise el disco.</source>
        <translation>A file of the centre could not be read. Check the disk.</translation>
    </message>
    <message>
        <source>Se detuvo. No quedó ningún paquete.</source>
        <translation>Stopped. No bundle was left behind.</translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya se leyó queda guardado.</source>
        <translation>Stopped. What was read is stored.</translation>
    </message>
    <message>
        <source>La memoria USB está llena. Libere espacio o elija un tamaño menor.</source>
        <translation>The USB stick is full. Free some space or choose a smaller size.</translation>
    </message>
    <message>
        <source>No se pudo escribir en la memoria USB. Conéctela bien y pruebe otra vez.</source>
        <translation>The USB stick could not be written to. Connect it well and try again.</translation>
    </message>
    <message>
        <source>La memoria USB dejó de responder. Lo que ya se leyó queda guardado; conéctela bien y lea el paquete otra vez.</source>
        <translation>The USB stick stopped answering. What was read is stored; connect it well and read the bundle again.</translation>
    </message>
    <message>
        <source>No se pudo abrir el paquete. Revise si la memoria USB está conectada.</source>
        <translation>The bundle could not be opened. Check whether the USB stick is connected.</translation>
    </message>
    <message>
        <source>El paquete está cortado: se leyeron %1 de sus %2 partes. Pida que lo escriban otra vez.</source>
        <translation>The bundle is cut short: %1 of its %2 parts were read. Ask for it to be written again.</translation>
    </message>
    <message>
        <source>Partes dañadas del paquete: %1. Lo demás se leyó. Pida que lo escriban otra vez.</source>
        <translation>Damaged parts of the bundle: %1. The rest was read. Ask for it to be written again.</translation>
    </message>
    <message>
        <source>El paquete son %2 archivos y faltan %1. Lo demás se leyó.</source>
        <translation>The bundle is %2 files, and %1 are missing. The rest was read.</translation>
    </message>
</context>
<context>
    <name>WebVtt</name>
    <message>
        <source>No es una transcripción WebVTT: falta la palabra WEBVTT en la línea 1.</source>
        <translation>This is not a WebVTT transcript: the word WEBVTT is missing on line 1.</translation>
    </message>
    <message>
        <source>No se entiende la hora de la línea %1. Escriba 00:01:02.000 --&gt; 00:01:05.000.</source>
        <translation>The time on line %1 is not clear. Write 00:01:02.000 --&gt; 00:01:05.000.</translation>
    </message>
    <message>
        <source>En la línea %1 el final está antes del comienzo. Corrija las horas.</source>
        <translation>On line %1 the end is before the beginning. Correct the times.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>hoy, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>ayer, %1</source>
        <translation>yesterday, %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d &apos;de&apos; MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>Buenos días</source>
        <translation>Good morning</translation>
    </message>
    <message>
        <source>Buenas tardes</source>
        <translation>Good afternoon</translation>
    </message>
    <message>
        <source>Buenas noches</source>
        <translation>Good evening</translation>
    </message>
    <message>
        <source>faltan unos segundos</source>
        <translation>a few seconds left</translation>
    </message>
    <message>
        <source>falta 1 minuto</source>
        <translation>1 minute left</translation>
    </message>
    <message>
        <source>faltan %1 minutos</source>
        <translation>%1 minutes left</translation>
    </message>
    <message>
        <source>faltan %1 horas</source>
        <translation>%1 hours left</translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Algo falló en el programa.</source>
        <translation>Something failed in the program.</translation>
    </message>
    <message>
        <source>Lo escrito sigue aquí, y lo ya guardado está a salvo.</source>
        <translation>What you wrote is still here, and what was saved is safe.</translation>
    </message>
    <message>
        <source>Lo ya guardado está a salvo.</source>
        <translation>What was saved is safe.</translation>
    </message>
    <message>
        <source>Si se repite, pida ayuda.</source>
        <translation>If it happens again, ask for help.</translation>
    </message>
    <message>
        <source>Si se repite, guarde un informe en Ajustes.</source>
        <translation>If it happens again, save a report in Settings.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Access</name>
    <message>
        <source>Primero entre con su dibujo.</source>
        <translation>First sign in with your picture.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::BudgetCard</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Con medida</source>
        <translation>Metered</translation>
    </message>
    <message>
        <source>Del centro</source>
        <translation>Of the centre</translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para hoy. Los archivos seguirán mañana.</source>
        <translation>What is allowed for today has been used. The files go on tomorrow.</translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para este mes. Los archivos seguirán el %1.</source>
        <translation>What is allowed for this month has been used. The files go on on %1.</translation>
    </message>
    <message>
        <source>Los archivos salen desde %1.</source>
        <translation>Files leave from %1 on.</translation>
    </message>
    <message>
        <source>Cambiar</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>De qué internet</source>
        <translation>Which internet</translation>
    </message>
    <message>
        <source>MB por día</source>
        <translation>MB a day</translation>
    </message>
    <message>
        <source>MB por mes</source>
        <translation>MB a month</translation>
    </message>
    <message>
        <source>Desde las</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Hasta las</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Los textos</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Salen siempre</source>
        <translation>Always leave</translation>
    </message>
    <message>
        <source>Esperan</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Datos de hoy</source>
        <translation>Today&apos;s data</translation>
    </message>
    <message>
        <source>Sin número no hay límite. Sin horas, los archivos salen a cualquier hora.</source>
        <translation>Without a number there is no limit. Without times, files leave at any time.</translation>
    </message>
    <message>
        <source>No cambiar</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Alcanza para todo.</source>
        <translation>Enough for everything.</translation>
    </message>
    <message>
        <source>Alcanza para %1 de las %2.</source>
        <translation>Enough for %1 of %2.</translation>
    </message>
    <message>
        <source>sin límite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>de %1 este mes</source>
        <translation>of %1 this month</translation>
    </message>
    <message>
        <source>de %1 que usted permite</source>
        <translation>of the %1 you allow</translation>
    </message>
    <message>
        <source>Escriba como 20:30.</source>
        <translation>Write it like 20:30.</translation>
    </message>
    <message>
        <source>El límite quedó guardado.</source>
        <translation>The limit was saved.</translation>
    </message>
    <message>
        <source>Deshecho.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para hoy. Todo seguirá mañana.</source>
        <translation>Today’s allowance is used up. Everything will go on tomorrow.</translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para este mes. Todo seguirá el %1.</source>
        <translation>This month’s allowance is used up. Everything will go on on %1.</translation>
    </message>
    <message>
        <source>Todo sale desde %1.</source>
        <translation>Everything leaves from %1 on.</translation>
    </message>
    <message>
        <source>Datos de este mes</source>
        <translation>Data of this month</translation>
    </message>
    <message>
        <source>los datos</source>
        <translation>the data</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Calendar</name>
    <message>
        <source>Calendario</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Mes anterior</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mes siguiente</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>MMMM &apos;de&apos; yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>tambo::ui::CentrePage</name>
    <message>
        <source>Los PC de este centro</source>
        <translation>The PCs of this centre</translation>
    </message>
    <message>
        <source>Otros centros</source>
        <translation>Other centres</translation>
    </message>
    <message>
        <source>Qué sale de este PC y quién lo lee</source>
        <translation>What leaves this PC and who reads it</translation>
    </message>
    <message>
        <source>Se lee lo abierto de</source>
        <translation>What is open is read from</translation>
    </message>
    <message>
        <source>Ningún otro centro.</source>
        <translation>No other centre.</translation>
    </message>
    <message>
        <source>Grupo %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Solo este centro.</source>
        <translation>Only this centre.</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Lo de nadie se comparte con otro centro.</source>
        <translation>Nobody&apos;s data is shared with another centre.</translation>
    </message>
    <message>
        <source>Lo de 1 persona se comparte con otro centro.</source>
        <translation>The data of 1 person is shared with another centre.</translation>
    </message>
    <message>
        <source>Lo de %1 personas se comparte con otro centro.</source>
        <translation>The data of %1 people is shared with another centre.</translation>
    </message>
    <message>
        <source>Lo abierto</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Lo puede leer cualquiera.</source>
        <translation>Anybody can read it.</translation>
    </message>
    <message>
        <source>Lo del centro</source>
        <translation>What is the centre&apos;s</translation>
    </message>
    <message>
        <source>Solo este PC lo lee.</source>
        <translation>Only this PC reads it.</translation>
    </message>
    <message>
        <source>Lo leen los %1 PC del centro.</source>
        <translation>The %1 PCs of the centre read it.</translation>
    </message>
    <message>
        <source>Lo de cada persona</source>
        <translation>What is each person&apos;s</translation>
    </message>
    <message>
        <source>Lo leen los PC del centro, y otro centro si se compartió.</source>
        <translation>The PCs of the centre read it, and another centre if it was shared.</translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Este centro no tiene servidor.</source>
        <translation>This centre has no server.</translation>
    </message>
    <message>
        <source>%1. No puede leer lo que no es abierto.</source>
        <translation>%1. It cannot read what is not open.</translation>
    </message>
    <message>
        <source>Lo que el servidor sabe</source>
        <translation>What the server knows</translation>
    </message>
    <message>
        <source>Qué PC se conectan, cuándo, desde dónde, con quién comparten y cuánto.</source>
        <translation>Which PCs connect, when, from where, with whom they share and how much.</translation>
    </message>
    <message>
        <source>Red local</source>
        <translation>Local network</translation>
    </message>
    <message>
        <source>Los demás solo ven que alguien usa Tambo. No qué centro es.</source>
        <translation>Others only see that somebody uses Tambo. Not which centre it is.</translation>
    </message>
    <message>
        <source>Memoria USB</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>Quien la encuentre ve lo abierto, y números y tamaños de lo demás.</source>
        <translation>Whoever finds it sees what is open, and numbers and sizes of the rest.</translation>
    </message>
    <message>
        <source>Guardado aquí.</source>
        <translation>Saved here.</translation>
    </message>
    <message>
        <source>¿Retirar %1?</source>
        <translation>Retire %1?</translation>
    </message>
    <message>
        <source>Ya no recibe nada y las llaves cambian. Lo que ya tiene sigue allí. No se puede deshacer.</source>
        <translation>It receives nothing more and the keys change. What it has stays there. This cannot be undone.</translation>
    </message>
    <message>
        <source>Retirar este PC</source>
        <translation>Retire this PC</translation>
    </message>
    <message>
        <source>No retirar</source>
        <translation>Do not retire</translation>
    </message>
    <message>
        <source>Ese PC ya no es del centro.</source>
        <translation>That PC is no longer the centre&apos;s.</translation>
    </message>
    <message>
        <source>El centro</source>
        <translation>The centre</translation>
    </message>
    <message>
        <source>Añadir un PC</source>
        <translation>Add a PC</translation>
    </message>
    <message>
        <source>Los PC se añaden y se retiran en el PC de un encargado.</source>
        <translation>PCs are added and sent away on a steward&apos;s PC.</translation>
    </message>
    <message>
        <source>Grabaciones y fotos en este PC</source>
        <translation>Recordings and photos on this PC</translation>
    </message>
    <message>
        <source>Archivos</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Dañados o perdidos</source>
        <translation>Damaged or lost</translation>
    </message>
    <message>
        <source>%1. Se pide otra copia en la próxima conexión.</source>
        <translation>%1. Another copy is asked for at the next connection.</translation>
    </message>
    <message>
        <source>Revisados</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Todos, desde el %1.</source>
        <translation>All, since %1.</translation>
    </message>
    <message>
        <source>%1 de %2. Tambo revisa unos pocos cada media hora.</source>
        <translation>%1 of %2. Tambo checks a few every half hour.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ChangeCard</name>
    <message>
        <source>Antes: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Quedó sin nada escrito</source>
        <translation>Nothing was left written</translation>
    </message>
    <message>
        <source>Volver a poner</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Dejar otra vez sin nada: %1</source>
        <translation>Leave empty again: %1</translation>
    </message>
    <message>
        <source>Volver a poner «%1» en %2</source>
        <translation>Put back “%1” in %2</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Chart</name>
    <message>
        <source>Ver el gráfico</source>
        <translation>Show the chart</translation>
    </message>
    <message>
        <source>Ver los números</source>
        <translation>Show the numbers</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ChartModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ChoiceButton</name>
    <message>
        <source>Usar este</source>
        <translation>Use this one</translation>
    </message>
</context>
<context>
    <name>tambo::ui::CodeForm</name>
    <message>
        <source>Con qué entra</source>
        <translation>Signs in with</translation>
    </message>
    <message>
        <source>Guardar sin clave</source>
        <translation>Save without a code</translation>
    </message>
    <message>
        <source>4 números</source>
        <translation>4 numbers</translation>
    </message>
    <message>
        <source>3 dibujos</source>
        <translation>3 pictures</translation>
    </message>
    <message>
        <source>Sin clave</source>
        <translation>No code</translation>
    </message>
    <message>
        <source>Escriba primero los números que tiene</source>
        <translation>First type the numbers you have</translation>
    </message>
    <message>
        <source>Toque primero los dibujos que tiene</source>
        <translation>First touch the pictures you have</translation>
    </message>
    <message>
        <source>Escriba los 4 números nuevos</source>
        <translation>Type the 4 new numbers</translation>
    </message>
    <message>
        <source>Entra solo con tocar su dibujo. Cualquiera puede hacerlo en su lugar.</source>
        <translation>Touching the picture is enough to sign in. Anybody could do it instead.</translation>
    </message>
    <message>
        <source>Toque 3 dibujos</source>
        <translation>Touch 3 pictures</translation>
    </message>
    <message>
        <source>Otra vez los 4 números</source>
        <translation>The 4 numbers again</translation>
    </message>
    <message>
        <source>Otra vez los 3 dibujos</source>
        <translation>The 3 pictures again</translation>
    </message>
    <message>
        <source>No son iguales. Empiece otra vez.</source>
        <translation>They are not the same. Start again.</translation>
    </message>
    <message>
        <source>Contraseña</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation>At least 8 letters. A short sentence is good.</translation>
    </message>
    <message>
        <source>Escriba primero la contraseña que tiene</source>
        <translation>First type the password you have</translation>
    </message>
    <message>
        <source>Escriba la contraseña nueva</source>
        <translation>Type the new password</translation>
    </message>
    <message>
        <source>Otra vez la contraseña nueva</source>
        <translation>The new password again</translation>
    </message>
</context>
<context>
    <name>tambo::ui::CodePad</name>
    <message>
        <source>Borrar el último número</source>
        <translation>Delete the last number</translation>
    </message>
    <message>
        <source>Contraseña</source>
        <translation>Password</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ColumnPicker</name>
    <message>
        <source>Columna %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Qué es «%1»</source>
        <translation>What “%1” is</translation>
    </message>
    <message>
        <source>Por ejemplo: %1</source>
        <translation>For example: %1</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConfirmDestroy</name>
    <message>
        <source>%1 Para seguir, escriba %2.</source>
        <translation>%1 To go on, type %2.</translation>
    </message>
    <message>
        <source>No borrar</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>Escriba %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>Escriba %1, o no borre nada.</source>
        <translation>Type %1, or delete nothing.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConflictsPage</name>
    <message>
        <source>Varias personas lo cambiaron a la vez. Elija qué vale. Nada se borra: lo otro queda en el historial.</source>
        <translation>Several people changed it at the same time. Choose what counts. Nothing is deleted: the rest stays in the history.</translation>
    </message>
    <message>
        <source>Se cambió a la vez en dos lados. Elija qué vale. Nada se borra: lo otro queda en el historial.</source>
        <translation>It was changed in two places at the same time. Choose what counts. Nothing is deleted: the other stays in the history.</translation>
    </message>
    <message>
        <source>Decidir después</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Guardar lo elegido</source>
        <translation>Save what was chosen</translation>
    </message>
    <message>
        <source>Hay dos versiones de «%1»</source>
        <translation>There are two versions of “%1”</translation>
    </message>
    <message>
        <source>Cosas por decidir</source>
        <translation>Things to decide</translation>
    </message>
    <message>
        <source>%1 · %2 de %3</source>
        <translation>%1 · %2 of %3</translation>
    </message>
    <message>
        <source>No queda nada por decidir. Gracias.</source>
        <translation>Nothing is left to decide. Thank you.</translation>
    </message>
    <message>
        <source>Quedará sin nada escrito.</source>
        <translation>It will be left empty.</translation>
    </message>
    <message>
        <source>Quedará así: %1</source>
        <translation>It will be: %1</translation>
    </message>
    <message>
        <source>Hay varias versiones de «%1»</source>
        <translation>There are several versions of “%1”</translation>
    </message>
    <message>
        <source>De esta historia no queda nada por decidir. Gracias.</source>
        <translation>Nothing is left to decide about this story. Thank you.</translation>
    </message>
    <message>
        <source>Se borró en un lado y se cambió en otro. Elija qué vale.</source>
        <translation>It was deleted in one place and changed in another. Choose what counts.</translation>
    </message>
    <message>
        <source>Guardar las dos por separado</source>
        <translation>Keep both, apart</translation>
    </message>
    <message>
        <source>Lo elegido queda aquí. La otra versión queda aparte, con todo lo suyo.</source>
        <translation>What you chose stays here. The other version stands apart, with all its parts.</translation>
    </message>
    <message>
        <source>¿Se queda «%1»?</source>
        <translation>Does “%1” stay?</translation>
    </message>
    <message>
        <source>Se quedará con todo lo suyo.</source>
        <translation>It will stay, with all its parts.</translation>
    </message>
    <message>
        <source>Se borrará. Lo escrito queda en el historial.</source>
        <translation>It will be deleted. What was written stays in the history.</translation>
    </message>
    <message>
        <source>Guardar las dos</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Lo que cambió en más de un lado</source>
        <translation>What changed in more than one place</translation>
    </message>
    <message>
        <source>qué hay que decidir</source>
        <translation>what is to be decided</translation>
    </message>
    <message>
        <source>cómo quedará</source>
        <translation>how it will be</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConsentCard</name>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Retirar el permiso</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>el permiso de %1</source>
        <translation>the consent of %1</translation>
    </message>
    <message>
        <source>Volver a darlo</source>
        <translation>Give it again</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Se puede usar en: %1.</source>
        <translation>May be used in: %1.</translation>
    </message>
    <message>
        <source>No se puede usar en: %1.</source>
        <translation>May not be used in: %1.</translation>
    </message>
    <message>
        <source>Para qué: %1</source>
        <translation>What for: %1</translation>
    </message>
    <message>
        <source>Vale hasta: %1.</source>
        <translation>Holds until: %1.</translation>
    </message>
    <message>
        <source>Se retiró: %1.</source>
        <translation>Taken back: %1.</translation>
    </message>
    <message>
        <source>Por qué: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Ver la hoja</source>
        <translation>See the page</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Oír su voz</source>
        <translation>Hear the voice</translation>
    </message>
    <message>
        <source>Se explicó en: %1.</source>
        <translation>Explained in: %1.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConsentForm</name>
    <message>
        <source>Quién da el permiso</source>
        <translation>Who gives the consent</translation>
    </message>
    <message>
        <source>Quién responde por esa persona</source>
        <translation>Who answers for that person</translation>
    </message>
    <message>
        <source>Solo si es menor de edad o no puede decirlo.</source>
        <translation>Only for a child, or who cannot say it.</translation>
    </message>
    <message>
        <source>Cómo lo da</source>
        <translation>How it is given</translation>
    </message>
    <message>
        <source>De viva voz</source>
        <translation>Spoken</translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Cuándo lo dio</source>
        <translation>When it was given</translation>
    </message>
    <message>
        <source>Hasta cuándo vale</source>
        <translation>Until when it holds</translation>
    </message>
    <message>
        <source>En blanco, si no tiene fecha de fin.</source>
        <translation>Empty, if it has no end.</translation>
    </message>
    <message>
        <source>Guardar el permiso</source>
        <translation>Save the consent</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation>Leave as it was</translation>
    </message>
    <message>
        <source>Dónde se puede usar</source>
        <translation>Where it may be used</translation>
    </message>
    <message>
        <source>Para qué se grabó</source>
        <translation>What it was recorded for</translation>
    </message>
    <message>
        <source>Anotar un permiso</source>
        <translation>Write down a consent</translation>
    </message>
    <message>
        <source>El permiso de %1</source>
        <translation>The consent of %1</translation>
    </message>
    <message>
        <source>Primero termine de grabar: toque Parar.</source>
        <translation>First finish recording: press Stop.</translation>
    </message>
    <message>
        <source>Escriba quién da el permiso.</source>
        <translation>Write who gives the consent.</translation>
    </message>
    <message>
        <source>Escriba cuándo lo dio, aunque no sea exacto.</source>
        <translation>Write when it was given, even if not exactly.</translation>
    </message>
    <message>
        <source>En qué idioma se explicó</source>
        <translation>In which language it was explained</translation>
    </message>
    <message>
        <source>No conozco ese idioma. Escriba «kichwa», «español», «shuar».</source>
        <translation>I do not know that language. Write “kichwa”, “spanish”, “shuar”.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConsentPage</name>
    <message>
        <source>Anotar otro permiso</source>
        <translation>Another consent</translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation>Memory · %1</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Esta historia ya no está aquí. La pudieron borrar.</source>
        <translation>This story is no longer here. Somebody may have deleted it.</translation>
    </message>
    <message>
        <source>Nadie ha anotado si la historia se puede usar. Pregunte y anótelo.</source>
        <translation>Nobody has written down whether it may be used. Ask, and write it down.</translation>
    </message>
    <message>
        <source>Un permiso venció. La historia no se muestra hasta que lo den otra vez.</source>
        <translation>A consent has ended. The story is not shown until it is given again.</translation>
    </message>
    <message>
        <source>Un permiso se retiró. La historia ya no se muestra, aquí ni en otro PC.</source>
        <translation>A consent was taken back. The story is no longer shown, here or on another PC.</translation>
    </message>
    <message>
        <source>Traer un sonido</source>
        <translation>Bring a sound</translation>
    </message>
    <message>
        <source>Traer la foto</source>
        <translation>Bring the photo</translation>
    </message>
    <message>
        <source>Sonidos (*.wav *.flac *.mp3 *.ogg *.opus *.m4a);;Todo (*)</source>
        <translation>Sounds (*.wav *.flac *.mp3 *.ogg *.opus *.m4a);;Everything (*)</translation>
    </message>
    <message>
        <source>Fotos (*.jpg *.jpeg *.png *.webp *.heic);;Todo (*)</source>
        <translation>Photos (*.jpg *.jpeg *.png *.webp *.heic);;Everything (*)</translation>
    </message>
    <message>
        <source>Permiso guardado.</source>
        <translation>Consent saved.</translation>
    </message>
    <message>
        <source>El permiso vale otra vez.</source>
        <translation>The consent holds again.</translation>
    </message>
    <message>
        <source>Permiso retirado. La historia ya no se muestra.</source>
        <translation>Consent taken back. The story is no longer shown.</translation>
    </message>
    <message>
        <source>Permiso</source>
        <translation>Permission</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ContinueCard</name>
    <message>
        <source>Falta decir quién la cuenta</source>
        <translation>It does not say yet who tells it</translation>
    </message>
    <message>
        <source>Falta decir de qué trata</source>
        <translation>It does not say yet what it is about</translation>
    </message>
    <message>
        <source>Por transcribir: falta menos de 1 minuto</source>
        <translation>To transcribe: less than 1 minute left</translation>
    </message>
    <message>
        <source>Por transcribir: falta 1 minuto</source>
        <translation>To transcribe: 1 minute left</translation>
    </message>
    <message>
        <source>Por transcribir: faltan %1 minutos</source>
        <translation>To transcribe: %1 minutes left</translation>
    </message>
    <message>
        <source>qué hay para continuar</source>
        <translation>what there is to continue</translation>
    </message>
    <message>
        <source>Aquí verá lo último que se añada o llegue de otros centros.</source>
        <translation>Here you will see what is added last or comes from other centres.</translation>
    </message>
    <message>
        <source>Ver toda la memoria</source>
        <translation>See the whole memory</translation>
    </message>
    <message>
        <source>Lo más reciente</source>
        <translation>The newest</translation>
    </message>
    <message>
        <source>Continúe donde quedó</source>
        <translation>Continue where you left off</translation>
    </message>
</context>
<context>
    <name>tambo::ui::CopyStep</name>
    <message>
        <source>Elegir dónde guardarla</source>
        <translation>Choose where to save it</translation>
    </message>
    <message>
        <source>Con la copia se recupera todo si este PC se daña. Guárdela en otro lugar.</source>
        <translation>The backup brings everything back if this PC breaks. Keep it in another place.</translation>
    </message>
    <message>
        <source>Se abre solo con las 24 palabras o con la clave del centro.</source>
        <translation>It opens only with the 24 words or with the passphrase of the centre.</translation>
    </message>
    <message>
        <source>Conecte una memoria USB.</source>
        <translation>Plug in a USB stick.</translation>
    </message>
    <message>
        <source>Hay una memoria conectada.</source>
        <translation>A stick is plugged in.</translation>
    </message>
    <message>
        <source>La memoria «%1» está conectada.</source>
        <translation>The stick “%1” is plugged in.</translation>
    </message>
    <message>
        <source>Empezar a trabajar</source>
        <translation>Start working</translation>
    </message>
    <message>
        <source>Copiar a la memoria</source>
        <translation>Copy to the stick</translation>
    </message>
    <message>
        <source>Más tarde</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Dónde guardar la copia</source>
        <translation>Where to save the backup</translation>
    </message>
    <message>
        <source>Copiando. No saque la memoria todavía.</source>
        <translation>Copying. Do not take the stick out yet.</translation>
    </message>
    <message>
        <source>Guardando la copia.</source>
        <translation>Saving the backup.</translation>
    </message>
    <message>
        <source>La copia está hecha y revisada: %1. Ya puede sacar la memoria.</source>
        <translation>The backup is made and checked: %1. You can take the stick out now.</translation>
    </message>
    <message>
        <source>La copia está hecha y revisada: %1.</source>
        <translation>The backup is made and checked: %1.</translation>
    </message>
    <message>
        <source>Una copia fuera de este PC</source>
        <translation>A backup outside this PC</translation>
    </message>
</context>
<context>
    <name>tambo::ui::CoverView</name>
    <message>
        <source>Ver la foto grande</source>
        <translation>See the large photo</translation>
    </message>
</context>
<context>
    <name>tambo::ui::DateField</name>
    <message>
        <source>Elegir del calendario: %1</source>
        <translation>Choose from the calendar: %1</translation>
    </message>
    <message>
        <source>Elegir del calendario (F4)</source>
        <translation>Choose from the calendar (F4)</translation>
    </message>
    <message>
        <source>Escriba el día como %1.</source>
        <translation>Type the day like %1.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::DevicesStep</name>
    <message>
        <source>Probar el sonido</source>
        <translation>Test the sound</translation>
    </message>
    <message>
        <source>Probar el micrófono</source>
        <translation>Test the microphone</translation>
    </message>
    <message>
        <source>Para contar y oír historias hacen falta parlantes y un micrófono. No se guarda nada.</source>
        <translation>Telling and hearing stories needs speakers and a microphone. Nothing is saved.</translation>
    </message>
    <message>
        <source>Sonido</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Suenan dos notas cortas.</source>
        <translation>Two short notes are played.</translation>
    </message>
    <message>
        <source>Está sonando.</source>
        <translation>It is playing.</translation>
    </message>
    <message>
        <source>Ya sonó. Si no lo oyó, suba el volumen o revise los parlantes.</source>
        <translation>It was played. If you did not hear it, turn up the volume or check the speakers.</translation>
    </message>
    <message>
        <source>Cuánto se oye</source>
        <translation>How much is heard</translation>
    </message>
    <message>
        <source>Micrófono</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Hable y mire si la barra se mueve.</source>
        <translation>Speak and see whether the bar moves.</translation>
    </message>
    <message>
        <source>Dejar de oír</source>
        <translation>Stop listening</translation>
    </message>
    <message>
        <source>Hable ahora, cerca del micrófono.</source>
        <translation>Speak now, close to the microphone.</translation>
    </message>
    <message>
        <source>Se oye bien.</source>
        <translation>It sounds good.</translation>
    </message>
    <message>
        <source>Probar este PC</source>
        <translation>Test this PC</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>tambo::ui::DisputeCard</name>
    <message>
        <source>Antes decía: «%1»</source>
        <translation>Before, it said: “%1”</translation>
    </message>
    <message>
        <source>Nada escrito</source>
        <translation>Nothing written</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Solo aquí dice: %1</source>
        <translation>Only here it says: %1</translation>
    </message>
    <message>
        <source>Dejar las dos, una debajo de la otra</source>
        <translation>Keep both, one below the other</translation>
    </message>
    <message>
        <source>Escribir de otra manera</source>
        <translation>Write it differently</translation>
    </message>
    <message>
        <source>%1, de otra manera</source>
        <translation>%1, differently</translation>
    </message>
    <message>
        <source>Escriba algo, o elija una de las dos.</source>
        <translation>Write something, or choose one of the two.</translation>
    </message>
    <message>
        <source>Dejar todas, una debajo de la otra</source>
        <translation>Keep them all, one below the other</translation>
    </message>
    <message>
        <source>Escriba algo, o elija una de las que hay.</source>
        <translation>Write something, or choose one of those there are.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::DisputeView</name>
    <message>
        <source>Ver</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Ver lo que es igual</source>
        <translation>Show what is the same</translation>
    </message>
    <message>
        <source>Un dato es igual en todas: %1.</source>
        <translation>One detail is the same in all: %1.</translation>
    </message>
    <message>
        <source>Un dato es igual en las dos: %1.</source>
        <translation>One detail is the same in both: %1.</translation>
    </message>
    <message>
        <source>%1 datos son iguales en todas: %2.</source>
        <translation>%1 details are the same in all: %2.</translation>
    </message>
    <message>
        <source>%1 datos son iguales en las dos: %2.</source>
        <translation>%1 details are the same in both: %2.</translation>
    </message>
    <message>
        <source>Ver menos</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Tiene un dato: %1.</source>
        <translation>It has one item: %1.</translation>
    </message>
    <message>
        <source>Tiene %1 datos: %2.</source>
        <translation>It has %1 items: %2.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::FileList</name>
    <message>
        <source>Archivos elegidos. Supr quita uno.</source>
        <translation>Chosen files. Del removes one.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::FileModel</name>
    <message>
        <source>Mirando el archivo…</source>
        <translation>Looking at the file…</translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voz</source>
        <translation>Voice</translation>
    </message>
</context>
<context>
    <name>tambo::ui::FilterBar</name>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Más</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Qué clase de historias</source>
        <translation>Which kind of stories</translation>
    </message>
    <message>
        <source>Todo</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Voces</source>
        <translation>Voices</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Textos</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Todos los lugares</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Todas las personas</source>
        <translation>All people</translation>
    </message>
    <message>
        <source>Todos los idiomas</source>
        <translation>All languages</translation>
    </message>
    <message>
        <source>Abiertas y de la comunidad</source>
        <translation>Open and of the community</translation>
    </message>
    <message>
        <source>Solo abiertas</source>
        <translation>Only open</translation>
    </message>
    <message>
        <source>Solo de la comunidad</source>
        <translation>Only of the community</translation>
    </message>
    <message>
        <source>De %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Primero las nuevas</source>
        <translation>New ones first</translation>
    </message>
    <message>
        <source>Primero las más antiguas</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Quitar el filtro %1</source>
        <translation>Remove the filter %1</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Lugar: %1</source>
        <translation>Place: %1</translation>
    </message>
    <message>
        <source>Cuenta: %1</source>
        <translation>Told by: %1</translation>
    </message>
    <message>
        <source>Idioma: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>Falta anotar el permiso</source>
        <translation>Consent not written down</translation>
    </message>
    <message>
        <source>Permiso retirado o vencido</source>
        <translation>Consent taken back or ended</translation>
    </message>
    <message>
        <source>Ver en el mapa</source>
        <translation>See on the map</translation>
    </message>
    <message>
        <source>Compartir historias</source>
        <translation>Share stories</translation>
    </message>
</context>
<context>
    <name>tambo::ui::FirstRun</name>
    <message>
        <source>lo que se pide aquí</source>
        <translation>what is asked here</translation>
    </message>
    <message>
        <source>Primeros pasos</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Idioma y voz</source>
        <translation>Language and voice</translation>
    </message>
    <message>
        <source>Este lugar</source>
        <translation>This place</translation>
    </message>
    <message>
        <source>Quién facilita</source>
        <translation>Who facilitates</translation>
    </message>
    <message>
        <source>Probar este PC</source>
        <translation>Test this PC</translation>
    </message>
    <message>
        <source>Una copia</source>
        <translation>A backup</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lo que guarde queda en este PC.</source>
        <translation>What you save stays on this PC.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::FolderImport</name>
    <message>
        <source>Archivos con problemas</source>
        <translation>Files with problems</translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Traer una carpeta</source>
        <translation>Bring a folder</translation>
    </message>
    <message>
        <source>Trayendo «%1»</source>
        <translation>Bringing “%1”</translation>
    </message>
    <message>
        <source>Historias nuevas: %1.</source>
        <translation>New stories: %1.</translation>
    </message>
    <message>
        <source>Archivos que ya estaban: %1.</source>
        <translation>Files already there: %1.</translation>
    </message>
    <message>
        <source>Archivos con problemas: %1.</source>
        <translation>Files with problems: %1.</translation>
    </message>
    <message>
        <source>Ver los archivos</source>
        <translation>See the files</translation>
    </message>
    <message>
        <source>No quedó nada de esta carpeta.</source>
        <translation>Nothing of this folder was left behind.</translation>
    </message>
    <message>
        <source>Se detuvo.</source>
        <translation>Stopped.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::FollowCard</name>
    <message>
        <source>Escriba el código del otro centro.</source>
        <translation>Write the other centre&apos;s code.</translation>
    </message>
    <message>
        <source>Ese código no está completo. Tiene 26 letras y números.</source>
        <translation>That code is not complete. It has 26 letters and numbers.</translation>
    </message>
    <message>
        <source>Ese es el código de este centro. Pida el del otro.</source>
        <translation>That is this centre&apos;s own code. Ask for the other&apos;s.</translation>
    </message>
    <message>
        <source>Siga a otro centro y sus historias abiertas llegarán aquí.</source>
        <translation>Follow another centre and its open stories will come here.</translation>
    </message>
    <message>
        <source>Código del otro centro</source>
        <translation>The other centre&apos;s code</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Copiar el código</source>
        <translation>Copy the code</translation>
    </message>
    <message>
        <source>Centros que seguimos</source>
        <translation>Centres we follow</translation>
    </message>
    <message>
        <source>Para que otros nos sigan</source>
        <translation>For others to follow us</translation>
    </message>
    <message>
        <source>Código de este centro: %1</source>
        <translation>Code of this centre: %1</translation>
    </message>
    <message>
        <source>El código está copiado.</source>
        <translation>The code is copied.</translation>
    </message>
    <message>
        <source>Aún no llega su nombre (%1…)</source>
        <translation>Its name has not arrived yet (%1…)</translation>
    </message>
    <message>
        <source>Dejar</source>
        <translation>Unfollow</translation>
    </message>
    <message>
        <source>Dejar de seguir: %1</source>
        <translation>Stop following: %1</translation>
    </message>
    <message>
        <source>Ya no se sigue a %1.</source>
        <translation>%1 is no longer followed.</translation>
    </message>
    <message>
        <source>Sus historias llegarán con la próxima conexión.</source>
        <translation>Its stories will come with the next connection.</translation>
    </message>
    <message>
        <source>Se sigue otra vez.</source>
        <translation>Followed again.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::GuideCard</name>
    <message>
        <source>¿Dónde nació y quiénes eran sus padres?</source>
        <translation>Where were you born, and who were your parents?</translation>
    </message>
    <message>
        <source>¿Cómo era este lugar cuando usted era joven?</source>
        <translation>What was this place like when you were young?</translation>
    </message>
    <message>
        <source>¿Qué trabajo se hacía antes y cómo se aprendía?</source>
        <translation>What work was done then, and how did one learn it?</translation>
    </message>
    <message>
        <source>¿Qué fiesta, canción o comida no se debe olvidar?</source>
        <translation>Which feast, song or dish should not be forgotten?</translation>
    </message>
    <message>
        <source>¿Qué quiere decir a los jóvenes?</source>
        <translation>What do you want to tell the young?</translation>
    </message>
    <message>
        <source>Preguntas de guía</source>
        <translation>Guiding questions</translation>
    </message>
    <message>
        <source>Use la que quiera, en el orden que quiera.</source>
        <translation>Use any of them, in any order.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::HelpPage</name>
    <message>
        <source>Buscar en la ayuda</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>La ayuda no habla de eso. Pruebe con otra palabra.</source>
        <translation>The help does not speak of that. Try another word.</translation>
    </message>
    <message>
        <source>este capítulo</source>
        <translation>this chapter</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimir (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Capítulos</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>tambo::ui::HelpPanel</name>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>la ayuda</source>
        <translation>the help</translation>
    </message>
    <message>
        <source>Toda la ayuda</source>
        <translation>All the help</translation>
    </message>
    <message>
        <source>Cerrar la ayuda</source>
        <translation>Close the help</translation>
    </message>
    <message>
        <source>Cerrar la ayuda (Esc)</source>
        <translation>Close the help (Esc)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::HeroCard</name>
    <message>
        <source>lo primero de Inicio</source>
        <translation>the first of Home</translation>
    </message>
</context>
<context>
    <name>tambo::ui::HistoryPage</name>
    <message>
        <source>Ver cambios más antiguos</source>
        <translation>See older changes</translation>
    </message>
    <message>
        <source>Cambios</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Cambios de «%1»</source>
        <translation>Changes of “%1”</translation>
    </message>
    <message>
        <source>Esto es de otro centro. Aquí solo se lee.</source>
        <translation>This is another centre&apos;s. Here it is only read.</translation>
    </message>
    <message>
        <source>Está otra vez como antes.</source>
        <translation>It is as before again.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::HomePage</name>
    <message>
        <source>1 historia guardada</source>
        <translation>1 story saved</translation>
    </message>
    <message>
        <source>%1 historias guardadas</source>
        <translation>%1 stories saved</translation>
    </message>
    <message>
        <source>%1, %2 con voz</source>
        <translation>%1, %2 with voice</translation>
    </message>
    <message>
        <source>¿Qué quiere hacer?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Añadir una historia</source>
        <translation>Add a story</translation>
    </message>
    <message>
        <source>Envíos</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Lo último que se añadió</source>
        <translation>The last one added</translation>
    </message>
    <message>
        <source>Llegó de %1</source>
        <translation>Came from %1</translation>
    </message>
    <message>
        <source>Escuchar la historia</source>
        <translation>Listen to the story</translation>
    </message>
    <message>
        <source>Ver la historia</source>
        <translation>See the story</translation>
    </message>
    <message>
        <source>Ver la memoria</source>
        <translation>See the memory</translation>
    </message>
    <message>
        <source>Todavía no hay historias</source>
        <translation>There are no stories yet</translation>
    </message>
    <message>
        <source>Guarde la primera voz de su comunidad. Sirve una grabación del celular, una foto o un texto.</source>
        <translation>Save the first voice of your community. A phone recording, a photo or a text will do.</translation>
    </message>
    <message>
        <source>Añadir la primera historia</source>
        <translation>Add the first story</translation>
    </message>
    <message>
        <source>Lo que guarde aquí queda en este PC</source>
        <translation>What you save here stays on this PC</translation>
    </message>
    <message>
        <source>Inicio</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>La primera página</source>
        <translation>The first page</translation>
    </message>
</context>
<context>
    <name>tambo::ui::HubCard</name>
    <message>
        <source>Código de invitación</source>
        <translation>Invitation code</translation>
    </message>
    <message>
        <source>Dirección del servidor</source>
        <translation>Server address</translation>
    </message>
    <message>
        <source>Solo si el código no la trae.</source>
        <translation>Only if the code does not bring it.</translation>
    </message>
    <message>
        <source>Conectar</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Conectar con un servidor</source>
        <translation>Connect with a server</translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Pida una invitación a quien cuida el servidor y escríbala aquí.</source>
        <translation>Ask whoever looks after the server for an invitation and write it here.</translation>
    </message>
    <message>
        <source>Última conexión: %1</source>
        <translation>Last connection: %1</translation>
    </message>
    <message>
        <source>Todavía no se ha conectado.</source>
        <translation>Not connected yet.</translation>
    </message>
    <message>
        <source>Próximo intento: %1</source>
        <translation>Next try: %1</translation>
    </message>
    <message>
        <source>Desde que abrió: subieron %1, bajaron %2</source>
        <translation>Since it was opened: %1 up, %2 down</translation>
    </message>
    <message>
        <source>Escriba el código de la invitación.</source>
        <translation>Write the invitation code.</translation>
    </message>
    <message>
        <source>Este código no trae la dirección. Escríbala aquí.</source>
        <translation>This code does not bring the address. Write it here.</translation>
    </message>
    <message>
        <source>Conectando…</source>
        <translation>Connecting…</translation>
    </message>
</context>
<context>
    <name>tambo::ui::InviteView</name>
    <message>
        <source>No se pudo guardar la invitación. Pruebe en otra carpeta.</source>
        <translation>The invitation could not be saved. Try another folder.</translation>
    </message>
    <message>
        <source>Guardar en un archivo</source>
        <translation>Save to a file</translation>
    </message>
    <message>
        <source>Listo</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>La invitación, para una cámara</source>
        <translation>The invitation, for a camera</translation>
    </message>
    <message>
        <source>Código de la invitación</source>
        <translation>Code of the invitation</translation>
    </message>
    <message>
        <source>Invitación para un PC</source>
        <translation>Invitation for a PC</translation>
    </message>
    <message>
        <source>1. En el otro PC, abra Tambo y elija «Unir este PC a un centro».</source>
        <translation>1. On the other PC, open Tambo and choose “Join this PC to a centre”.</translation>
    </message>
    <message>
        <source>2. Escriba allí este código, o lleve el archivo en una memoria USB:</source>
        <translation>2. Write this code there, or take the file on a USB stick:</translation>
    </message>
    <message>
        <source>Vale siete días, para un solo PC. Quien la tenga puede entrar: no la deje a la vista.</source>
        <translation>Good for seven days, for one PC. Whoever has it may come in: do not leave it in sight.</translation>
    </message>
    <message>
        <source>Preparando la invitación…</source>
        <translation>Preparing the invitation…</translation>
    </message>
    <message>
        <source>Entró un PC. Póngale un nombre para reconocerlo.</source>
        <translation>A PC has come in. Name it, to know it again.</translation>
    </message>
    <message>
        <source>Guardar la invitación</source>
        <translation>Save the invitation</translation>
    </message>
    <message>
        <source>invitacion-tambo.txt</source>
        <translation>tambo-invitation.txt</translation>
    </message>
    <message>
        <source>Guardada. Cuando el otro PC haya entrado, borre el archivo.</source>
        <translation>Saved. When the other PC has come in, delete the file.</translation>
    </message>
    <message>
        <source>3. Deje los dos PC encendidos en la misma red, o con el servidor. Entra sin más.</source>
        <translation>3. Leave both PCs on in the same network, or with the server. It comes in by itself.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::JumpButton</name>
    <message>
        <source>Atrás 15 segundos</source>
        <translation>Back 15 seconds</translation>
    </message>
    <message>
        <source>Adelante 15 segundos</source>
        <translation>Forward 15 seconds</translation>
    </message>
    <message>
        <source>Atrás 15 segundos (←)</source>
        <translation>Back 15 seconds (←)</translation>
    </message>
    <message>
        <source>Adelante 15 segundos (→)</source>
        <translation>Forward 15 seconds (→)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::KeyStep</name>
    <message>
        <source>Clave</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation>At least 8 letters. A short sentence is good.</translation>
    </message>
    <message>
        <source>Otra vez la clave</source>
        <translation>The passphrase again</translation>
    </message>
    <message>
        <source>Sin clave, quien se lleve este PC puede leer todo.</source>
        <translation>Without a passphrase, whoever takes this PC can read everything.</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Poner la clave</source>
        <translation>Set the passphrase</translation>
    </message>
    <message>
        <source>Seguir sin clave</source>
        <translation>Go on without a passphrase</translation>
    </message>
    <message>
        <source>Este centro ya tiene una clave. Se pide al abrir Tambo.</source>
        <translation>This centre has a passphrase already. It is asked for when Tambo opens.</translation>
    </message>
    <message>
        <source>Se pide cada vez que se abre Tambo. La saben solo quienes cuidan el centro.</source>
        <translation>It is asked for every time Tambo opens. Only those who look after the centre know it.</translation>
    </message>
    <message>
        <source>Las dos claves no son iguales.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>Poniendo la clave. En un PC antiguo tarda unos segundos.</source>
        <translation>Setting the passphrase. On an old PC it takes some seconds.</translation>
    </message>
    <message>
        <source>La clave del centro</source>
        <translation>The passphrase of the centre</translation>
    </message>
</context>
<context>
    <name>tambo::ui::KeysBlock</name>
    <message>
        <source>Las llaves de este PC</source>
        <translation>The keys of this PC</translation>
    </message>
    <message>
        <source>La clave de ahora</source>
        <translation>The current passphrase</translation>
    </message>
    <message>
        <source>La clave nueva</source>
        <translation>The new passphrase</translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation>At least 8 letters. A short sentence is good.</translation>
    </message>
    <message>
        <source>Otra vez la clave nueva</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Poner una clave</source>
        <translation>Set a passphrase</translation>
    </message>
    <message>
        <source>Quitar la clave</source>
        <translation>Remove the passphrase</translation>
    </message>
    <message>
        <source>Hacer otra hoja</source>
        <translation>Make another sheet</translation>
    </message>
    <message>
        <source>Cómo se abre</source>
        <translation>How it is opened</translation>
    </message>
    <message>
        <source>Sin clave. Quien se lleve este PC puede leer todo.</source>
        <translation>Without a passphrase. Whoever takes this PC can read everything.</translation>
    </message>
    <message>
        <source>Con una clave. Quien se lleve este PC no puede leer nada.</source>
        <translation>With a passphrase. Whoever takes this PC can read nothing.</translation>
    </message>
    <message>
        <source>Claves</source>
        <translation>Passphrases</translation>
    </message>
    <message>
        <source>%1 personas tienen una.</source>
        <translation>%1 people have one.</translation>
    </message>
    <message>
        <source>Hoja de 24 palabras</source>
        <translation>Sheet of 24 words</translation>
    </message>
    <message>
        <source>Hay una hoja. Abre este PC si la clave se olvida.</source>
        <translation>There is a sheet. It opens this PC if the passphrase is forgotten.</translation>
    </message>
    <message>
        <source>No hay hoja. Si la clave se olvida, los datos se pierden.</source>
        <translation>There is no sheet. If the passphrase is forgotten, the data is lost.</translation>
    </message>
    <message>
        <source>Las palabras no quedan guardadas. Otra hoja trae palabras nuevas, y la anterior ya no abre.</source>
        <translation>The words are not kept. Another sheet brings new words, and the earlier one no longer opens.</translation>
    </message>
    <message>
        <source>Las primeras palabras del centro nombran encargados: no las bote.</source>
        <translation>The first words of the centre name stewards: do not throw them away.</translation>
    </message>
    <message>
        <source>Cambiar la clave</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Sin clave, quien se lleve este PC puede leer todo.</source>
        <translation>Without a passphrase, whoever takes this PC can read everything.</translation>
    </message>
    <message>
        <source>Se pide cada vez que se abre Tambo en este PC.</source>
        <translation>It is asked for every time Tambo opens on this PC.</translation>
    </message>
    <message>
        <source>Guardar la clave</source>
        <translation>Save the passphrase</translation>
    </message>
    <message>
        <source>No son iguales. Escriba las dos otra vez.</source>
        <translation>They are not the same. Write both again.</translation>
    </message>
    <message>
        <source>Este PC se abre ahora con la clave.</source>
        <translation>This PC now opens with the passphrase.</translation>
    </message>
    <message>
        <source>La clave es otra ahora.</source>
        <translation>The passphrase is another one now.</translation>
    </message>
    <message>
        <source>Se quitó la clave.</source>
        <translation>The passphrase was removed.</translation>
    </message>
    <message>
        <source>Dónde guardar la hoja para imprimir</source>
        <translation>Where to save the sheet to print</translation>
    </message>
    <message>
        <source>hoja-de-palabras.pdf</source>
        <translation>word-sheet.pdf</translation>
    </message>
    <message>
        <source>La hoja está lista. Imprímala y borre el archivo.</source>
        <translation>The sheet is ready. Print it and delete the file.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LanCard</name>
    <message>
        <source>Conocer otro centro</source>
        <translation>Meet another centre</translation>
    </message>
    <message>
        <source>Por dirección</source>
        <translation>By address</translation>
    </message>
    <message>
        <source>Son iguales</source>
        <translation>They are the same</translation>
    </message>
    <message>
        <source>No son iguales</source>
        <translation>They differ</translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dirección del otro PC</source>
        <translation>Address of the other PC</translation>
    </message>
    <message>
        <source>El otro PC la muestra en este mismo lugar.</source>
        <translation>The other PC shows it in this same place.</translation>
    </message>
    <message>
        <source>Buscar ahí</source>
        <translation>Look there</translation>
    </message>
    <message>
        <source>Red local</source>
        <translation>Local network</translation>
    </message>
    <message>
        <source>No hay otro PC cerca. Los de este centro se encuentran solos.</source>
        <translation>No other PC is near. Those of this centre find each other by themselves.</translation>
    </message>
    <message>
        <source>1 PC cerca.</source>
        <translation>1 PC near.</translation>
    </message>
    <message>
        <source>%1 PC cerca.</source>
        <translation>%1 PCs near.</translation>
    </message>
    <message>
        <source>Pasando datos; puede seguir trabajando.</source>
        <translation>Passing data; you can go on working.</translation>
    </message>
    <message>
        <source>Tienen lo mismo que este.</source>
        <translation>They have the same as this one.</translation>
    </message>
    <message>
        <source>Falta pasar datos.</source>
        <translation>Data still has to pass.</translation>
    </message>
    <message>
        <source>Buscando. En el otro PC, que otra persona pulse lo mismo.</source>
        <translation>Looking. On the other PC, somebody should press the same.</translation>
    </message>
    <message>
        <source>Miren los dos PC. ¿Es el mismo número?</source>
        <translation>Look at both PCs. Is it the same number?</translation>
    </message>
    <message>
        <source>Falta que en el otro PC digan lo mismo.</source>
        <translation>They still have to say the same on the other PC.</translation>
    </message>
    <message>
        <source>Este PC no está en ninguna red.</source>
        <translation>This PC is on no network.</translation>
    </message>
    <message>
        <source>Este PC: %1</source>
        <translation>This PC: %1</translation>
    </message>
    <message>
        <source>Este PC y los de %1 se encuentran solos desde ahora.</source>
        <translation>This PC and those of %1 find each other by themselves from now on.</translation>
    </message>
    <message>
        <source>Los dos centros ya se conocen. Lo abierto de cada uno llega solo.</source>
        <translation>The two centres know each other now. What is open in each arrives by itself.</translation>
    </message>
    <message>
        <source>Se escribe así: 192.168.1.20:40123</source>
        <translation>It is written like this: 192.168.1.20:40123</translation>
    </message>
    <message>
        <source>Listo: los dos PC tienen lo mismo.</source>
        <translation>Done: both PCs have the same.</translation>
    </message>
    <message>
        <source>Los dos PC ya tenían lo mismo.</source>
        <translation>Both PCs had the same already.</translation>
    </message>
    <message>
        <source>Al cerrar la ventana</source>
        <translation>When the window is closed</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LanguageChoice</name>
    <message>
        <source>Kichwa (borrador)</source>
        <translation>Kichwa (draft)</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>La traduce su centro. Lo que falta se dice en otro idioma.</source>
        <translation>Your centre translates it. What is missing is said in another language.</translation>
    </message>
    <message>
        <source>El kichwa es un borrador. Falta que lo revisen quienes lo hablan.</source>
        <translation>The Kichwa is a draft. Its speakers still have to check it.</translation>
    </message>
    <message>
        <source>De botones, avisos y fechas. Las historias siguen como se contaron.</source>
        <translation>Of buttons, notices and dates. Stories stay as they were told.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LanguageStep</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Tamaño de las letras</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>Leer en voz alta</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Con F2 este PC lee lo que se ve.</source>
        <translation>With F2 this PC reads what is on the screen.</translation>
    </message>
    <message>
        <source>Un lugar para las voces y los saberes de su comunidad. Funciona sin internet.</source>
        <translation>A place for the voices and the knowledge of your community. It works without internet.</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Bienvenidos a Tambo</source>
        <translation>Welcome to Tambo</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ListenButton</name>
    <message>
        <source>Callar: %1</source>
        <translation>Stop reading: %1</translation>
    </message>
    <message>
        <source>Escuchar: %1</source>
        <translation>Listen: %1</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Escuchar</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LogCard</name>
    <message>
        <source>Abrir la carpeta</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Guardar un informe</source>
        <translation>Save a report</translation>
    </message>
    <message>
        <source>Si algo falla</source>
        <translation>If something fails</translation>
    </message>
    <message>
        <source>Informe para quien le ayuda</source>
        <translation>Report for whoever helps you</translation>
    </message>
    <message>
        <source>Dice qué falló y cómo es este PC. No lleva nombres ni historias.</source>
        <translation>It says what failed and what this PC is like. No names, no stories.</translation>
    </message>
    <message>
        <source>Carpeta de registros</source>
        <translation>Log folder</translation>
    </message>
    <message>
        <source>Lo que falló en los últimos 14 días, sin nada de las personas.</source>
        <translation>What failed in the last 14 days, with nothing about people.</translation>
    </message>
    <message>
        <source>Abrir la carpeta de registros</source>
        <translation>Open the log folder</translation>
    </message>
    <message>
        <source>El informe está guardado.</source>
        <translation>The report is saved.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LookSample</name>
    <message>
        <source>Muestra</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>La molienda con mula</source>
        <translation>Milling with the mule</translation>
    </message>
    <message>
        <source>Don Segundo cuenta cómo se molía la caña en San Plácido.</source>
        <translation>Don Segundo tells how cane was milled in San Plácido.</translation>
    </message>
    <message>
        <source>Abierta</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
</context>
<context>
    <name>tambo::ui::MainWindow</name>
    <message>
        <source>El idioma cambiará cuando abra Tambo otra vez.</source>
        <translation>The language will change when you open Tambo again.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Map</name>
    <message>
        <source>Mapa</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Acercar</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Alejar</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>Ver todo</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>En el centro: %1.</source>
        <translation>In the middle: %1.</translation>
    </message>
    <message>
        <source>%1 lugares juntos.</source>
        <translation>%1 places together.</translation>
    </message>
    <message>
        <source>La marca está en %1.</source>
        <translation>The pin is in %1.</translation>
    </message>
    <message>
        <source>Enter pone la marca en el centro.</source>
        <translation>Enter puts the pin in the middle.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::MeetingModel</name>
    <message>
        <source>Servidor</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Memoria USB</source>
        <translation>USB stick</translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation>From a newer Tambo</translation>
    </message>
    <message>
        <source>Salió: %1.</source>
        <translation>Sent: %1.</translation>
    </message>
    <message>
        <source>Llegó: %1.</source>
        <translation>Arrived: %1.</translation>
    </message>
    <message>
        <source>Salió: %1. Llegó: %2.</source>
        <translation>Sent: %1. Arrived: %2.</translation>
    </message>
    <message>
        <source>Sin novedades.</source>
        <translation>No news.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 veces desde %3 hasta %4</source>
        <translation>%1 · %2 times from %3 to %4</translation>
    </message>
    <message>
        <source>Red local</source>
        <translation>Local network</translation>
    </message>
    <message>
        <source>Subió %1, bajó %2. %3</source>
        <translation>Sent %1, received %2. %3</translation>
    </message>
</context>
<context>
    <name>tambo::ui::MemoryPage</name>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Traer una carpeta</source>
        <translation>Bring a folder</translation>
    </message>
    <message>
        <source>Añadir una historia</source>
        <translation>Add a story</translation>
    </message>
    <message>
        <source>1 historia de la comunidad</source>
        <translation>1 story of the community</translation>
    </message>
    <message>
        <source>%1 historias, fotos y voces de la comunidad</source>
        <translation>%1 stories, photos and voices of the community</translation>
    </message>
    <message>
        <source>Aquí vivirán las historias de su comunidad</source>
        <translation>Your community&apos;s stories will live here</translation>
    </message>
    <message>
        <source>Añada una grabación, un video o fotos. También puede soltarlos en esta página.</source>
        <translation>Add a recording, a video or photos. You can also drop them on this page.</translation>
    </message>
    <message>
        <source>Añadir la primera historia</source>
        <translation>Add the first story</translation>
    </message>
    <message>
        <source>Ninguna historia es así</source>
        <translation>No story is like that</translation>
    </message>
    <message>
        <source>Quite un filtro, o vea todas las historias.</source>
        <translation>Remove a filter, or see all stories.</translation>
    </message>
    <message>
        <source>Pruebe con menos palabras o con el comienzo de una, o vea todas las historias.</source>
        <translation>Try fewer words or the beginning of one, or see all stories.</translation>
    </message>
    <message>
        <source>Ver todas las historias</source>
        <translation>See all stories</translation>
    </message>
    <message>
        <source>Historias traídas: %1.</source>
        <translation>Stories brought in: %1.</translation>
    </message>
    <message>
        <source>Grabar una historia</source>
        <translation>Record a story</translation>
    </message>
    <message>
        <source>Falta guardar una grabación: %1 (dura %2).</source>
        <translation>A recording is still to be saved: %1 (%2 long).</translation>
    </message>
    <message>
        <source>Guardarla</source>
        <translation>Save it</translation>
    </message>
</context>
<context>
    <name>tambo::ui::MomentList</name>
    <message>
        <source>Marque lo que quiera encontrar después: una canción, un nombre.</source>
        <translation>Mark what you want to find later: a song, a name.</translation>
    </message>
    <message>
        <source>Momentos marcados</source>
        <translation>Marked moments</translation>
    </message>
    <message>
        <source>¿De qué habla?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>De qué habla en %1</source>
        <translation>What it is about at %1</translation>
    </message>
</context>
<context>
    <name>tambo::ui::NewLanguage</name>
    <message>
        <source>Cómo se llama el idioma</source>
        <translation>What the language is called</translation>
    </message>
    <message>
        <source>Como lo dicen quienes lo hablan: Shuar chicham.</source>
        <translation>As its speakers say it: Shuar chicham.</translation>
    </message>
    <message>
        <source>Código</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Dos o tres letras: «jiv» es el shuar.</source>
        <translation>Two or three letters: “jiv” is Shuar.</translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Empezar este idioma</source>
        <translation>Start this language</translation>
    </message>
    <message>
        <source>CC0: libre para todos. CC BY-SA: libre, nombrando a los autores.</source>
        <translation>CC0: free for everybody. CC BY-SA: free, naming the authors.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::NewStoryPage</name>
    <message>
        <source>Añadir una historia</source>
        <translation>Add a story</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Elija grabaciones, videos, fotos o transcripciones. También puede soltarlos aquí.</source>
        <translation>Choose recordings, videos, photos or transcripts. You can also drop them here.</translation>
    </message>
    <message>
        <source>Elegir archivos</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Archivos</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Quién la puede oír</source>
        <translation>Who may hear it</translation>
    </message>
    <message>
        <source>Grabaciones, videos, fotos y transcripciones (*.mp3 *.ogg *.opus *.oga *.wav *.m4a *.aac *.flac *.amr *.3gp *.mp4 *.mov *.mkv *.webm *.avi *.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp *.eaf *.vtt *.srt);;Todos los archivos (*)</source>
        <translation>Recordings, videos, photos and transcripts (*.mp3 *.ogg *.opus *.oga *.wav *.m4a *.aac *.flac *.amr *.3gp *.mp4 *.mov *.mkv *.webm *.avi *.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp *.eaf *.vtt *.srt);;All files (*)</translation>
    </message>
    <message>
        <source>Todavía se miran los archivos. Espere un momento.</source>
        <translation>The files are still being looked at. Wait a moment.</translation>
    </message>
    <message>
        <source>Hay archivos que no se pueden usar. Quítelos con la equis y guarde.</source>
        <translation>Some files cannot be used. Remove them with the cross and save.</translation>
    </message>
    <message>
        <source>Falta la historia. Elija un archivo o escriba de qué trata.</source>
        <translation>The story is missing. Choose a file or write what it is about.</translation>
    </message>
    <message>
        <source>Guardando «%1»</source>
        <translation>Saving “%1”</translation>
    </message>
    <message>
        <source>Se detuvo. No se guardó nada; lo que escribió sigue aquí.</source>
        <translation>Stopped. Nothing was saved; what you wrote is still here.</translation>
    </message>
    <message>
        <source>Se guardó «%1»</source>
        <translation>“%1” was saved</translation>
    </message>
    <message>
        <source>La abre para todos quien facilita o administra el centro.</source>
        <translation>Whoever facilitates or runs the centre opens it to everybody.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::NewcomerTile</name>
    <message>
        <source>Primera vez aquí</source>
        <translation>First time here</translation>
    </message>
</context>
<context>
    <name>tambo::ui::NumberField</name>
    <message>
        <source>Escriba un número de %1 a %2.</source>
        <translation>Type a number from %1 to %2.</translation>
    </message>
    <message>
        <source>Escriba un número.</source>
        <translation>Type a number.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::OneWindow</name>
    <message>
        <source>Tambo ya está abierto en este PC. Busque su ventana.</source>
        <translation>Tambo is already open on this PC. Look for its window.</translation>
    </message>
    <message>
        <source>Tambo ya está abierto. Se muestra su ventana.</source>
        <translation>Tambo is already open. Its window is shown.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::OutboxCard</name>
    <message>
        <source>Ver envíos</source>
        <translation>See the outbox</translation>
    </message>
    <message>
        <source>Por enviar</source>
        <translation>To send</translation>
    </message>
    <message>
        <source>Textos y listas</source>
        <translation>Texts and lists</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Grabaciones</source>
        <translation>Recordings</translation>
    </message>
    <message>
        <source>cosa · %1</source>
        <translation>thing · %1</translation>
    </message>
    <message>
        <source>cosas · %1</source>
        <translation>things · %1</translation>
    </message>
    <message>
        <source>Este centro todavía no tiene servidor.</source>
        <translation>This centre has no server yet.</translation>
    </message>
    <message>
        <source>Están saliendo ahora.</source>
        <translation>They are leaving now.</translation>
    </message>
    <message>
        <source>Todo salió ya.</source>
        <translation>Everything has left.</translation>
    </message>
    <message>
        <source>Saldrán solas cuando haya internet.</source>
        <translation>They will leave by themselves when there is internet.</translation>
    </message>
    <message>
        <source>qué falta por enviar</source>
        <translation>what is left to send</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PassageEditor</name>
    <message>
        <source>Lo que dice</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation>Who speaks</translation>
    </message>
    <message>
        <source>Empieza aquí</source>
        <translation>Begins here</translation>
    </message>
    <message>
        <source>Guardar y seguir</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Empieza donde va el sonido (F10)</source>
        <translation>Begins where the sound is (F10)</translation>
    </message>
    <message>
        <source>Quitar lo escrito</source>
        <translation>Remove what is written</translation>
    </message>
    <message>
        <source>De %1 a %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Desde %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Lo que dice, en %1</source>
        <translation>What it says, in %1</translation>
    </message>
    <message>
        <source>Guardar y seguir (Enter)</source>
        <translation>Save and go on (Enter)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PasswordField</name>
    <message>
        <source>Ocultar lo escrito</source>
        <translation>Hide what is typed</translation>
    </message>
    <message>
        <source>Mostrar lo escrito</source>
        <translation>Show what is typed</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PcRow</name>
    <message>
        <source>Poner nombre</source>
        <translation>Give a name</translation>
    </message>
    <message>
        <source>Retirar</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Cómo le dicen a este PC</source>
        <translation>What people call this PC</translation>
    </message>
    <message>
        <source>Por ejemplo: la de la ventana.</source>
        <translation>For example: the one by the window.</translation>
    </message>
    <message>
        <source>Guardar el nombre</source>
        <translation>Save the name</translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Poner nombre a %1</source>
        <translation>Give %1 a name</translation>
    </message>
    <message>
        <source>Retirar %1</source>
        <translation>Retire %1</translation>
    </message>
    <message>
        <source>Retirado: ya no recibe nada.</source>
        <translation>Retired: it no longer receives anything.</translation>
    </message>
    <message>
        <source>Es de un encargado: acepta y retira otros PC.</source>
        <translation>It is a steward&apos;s: it accepts and retires other PCs.</translation>
    </message>
    <message>
        <source>Se encontraron: %1.</source>
        <translation>They met: %1.</translation>
    </message>
    <message>
        <source>Todavía no se han encontrado por la red ni por memoria USB.</source>
        <translation>They have not met yet, over the network or by USB stick.</translation>
    </message>
    <message>
        <source>Es uno de los PC del centro.</source>
        <translation>It is one of the centre&apos;s PCs.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PeoplePage</name>
    <message>
        <source>Buscar por nombre</source>
        <translation>Search by name</translation>
    </message>
    <message>
        <source>Nueva persona</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Personas del centro</source>
        <translation>People of the centre</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Mis datos</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Todavía no hay personas.</source>
        <translation>There are no people yet.</translation>
    </message>
    <message>
        <source>Nadie se llama así aquí.</source>
        <translation>Nobody here is called that.</translation>
    </message>
    <message>
        <source>La primera persona administra el centro. Después cada uno entra con su dibujo y su clave.</source>
        <translation>The first person runs the centre. Afterwards everybody signs in with a picture and a code.</translation>
    </message>
    <message>
        <source>Elija a una persona de la lista.</source>
        <translation>Choose a person from the list.</translation>
    </message>
    <message>
        <source>La primera persona administra el centro.</source>
        <translation>The first person runs the centre.</translation>
    </message>
    <message>
        <source>Otros papeles los da quien administra el centro.</source>
        <translation>Other roles are given by whoever runs the centre.</translation>
    </message>
    <message>
        <source>Guardado aquí.</source>
        <translation>Saved here.</translation>
    </message>
    <message>
        <source>Deshecho.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>Ahora %1 es parte del centro.</source>
        <translation>%1 is part of the centre now.</translation>
    </message>
    <message>
        <source>Su clave es otra ahora.</source>
        <translation>Your code is another one now.</translation>
    </message>
    <message>
        <source>%1 entra ahora con la clave nueva.</source>
        <translation>%1 signs in with the new code now.</translation>
    </message>
    <message>
        <source>%1 vuelve a entrar.</source>
        <translation>%1 may sign in again.</translation>
    </message>
    <message>
        <source>%1 ya no entra aquí.</source>
        <translation>%1 no longer signs in here.</translation>
    </message>
    <message>
        <source>Se borró todo lo de %1.</source>
        <translation>Everything of %1 was deleted.</translation>
    </message>
    <message>
        <source>Quiénes usan este centro</source>
        <translation>Who uses this centre</translation>
    </message>
    <message>
        <source>clave dibujo nombre</source>
        <translation>code picture name</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimir (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Mi ficha</source>
        <translation>My card</translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Traer una lista</source>
        <translation>Bring in a list</translation>
    </message>
    <message>
        <source>Vale otra vez la clave de antes.</source>
        <translation>The earlier code is valid again.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Personas y ajustes</source>
        <translation>People and settings</translation>
    </message>
    <message>
        <source>Mis datos</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Cambiar de persona</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Salir</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Pedidos sobre datos</source>
        <translation>Requests about data</translation>
    </message>
    <message>
        <source>El centro</source>
        <translation>The centre</translation>
    </message>
    <message>
        <source>Ayuda (F1)</source>
        <translation>Help (F1)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonCard</name>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Más</source>
        <translation>More</translation>
    </message>
    <message>
        <source>No añadir</source>
        <translation>Do not add</translation>
    </message>
    <message>
        <source>Para seguir, escriba su nombre</source>
        <translation>To go on, type the name</translation>
    </message>
    <message>
        <source>Borrar para siempre</source>
        <translation>Delete for ever</translation>
    </message>
    <message>
        <source>No borrar</source>
        <translation>Do not delete</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Sus datos se borran aquí y en los otros PC. Lo que hizo queda sin su nombre. Nadie podrá traerlos de vuelta.</source>
        <translation>This person&apos;s data is deleted here and on the other PCs. What was done stays without the name. Nobody can bring it back.</translation>
    </message>
    <message>
        <source>Nueva persona</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Cambiar mi clave</source>
        <translation>Change my code</translation>
    </message>
    <message>
        <source>Poner otra clave</source>
        <translation>Set another code</translation>
    </message>
    <message>
        <source>Copiar todo lo suyo a una carpeta</source>
        <translation>Copy everything of this person to a folder</translation>
    </message>
    <message>
        <source>Ya no entra aquí</source>
        <translation>No longer signs in here</translation>
    </message>
    <message>
        <source>Vuelve a entrar</source>
        <translation>May sign in again</translation>
    </message>
    <message>
        <source>¿Borrar para siempre a %1?</source>
        <translation>Delete %1 for ever?</translation>
    </message>
    <message>
        <source>La clave de %1</source>
        <translation>The code of %1</translation>
    </message>
    <message>
        <source>Para facilitar o administrar necesita una clave.</source>
        <translation>To facilitate or run the centre a code is needed.</translation>
    </message>
    <message>
        <source>Primero tiene que entrar alguien que administre el centro.</source>
        <translation>First somebody who runs the centre has to sign in.</translation>
    </message>
    <message>
        <source>Ver qué se guarda</source>
        <translation>Show what is saved</translation>
    </message>
    <message>
        <source>Borrar: solo en el PC de un encargado</source>
        <translation>Erase: only on a steward&apos;s PC</translation>
    </message>
    <message>
        <source>Quien decide sobre otros está más seguro con una contraseña.</source>
        <translation>Whoever decides for others is safer with a password.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonForm</name>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Qué hace en el centro</source>
        <translation>Role in the centre</translation>
    </message>
    <message>
        <source>Su dibujo</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Escriba el nombre de la persona.</source>
        <translation>Type the person&apos;s name.</translation>
    </message>
    <message>
        <source>Elija un dibujo: con él se reconoce a la persona.</source>
        <translation>Choose a picture: it is how the person is recognised.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonImportPage</name>
    <message>
        <source>Traer una lista de personas</source>
        <translation>Bring in a list of people</translation>
    </message>
    <message>
        <source>De una hoja de cálculo</source>
        <translation>From a spreadsheet</translation>
    </message>
    <message>
        <source>Fila</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Filas de la tabla</source>
        <translation>Rows of the table</translation>
    </message>
    <message>
        <source>Otro archivo</source>
        <translation>Another file</translation>
    </message>
    <message>
        <source>Agregar</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Qué es cada columna</source>
        <translation>What each column is</translation>
    </message>
    <message>
        <source>Elegir una tabla de personas</source>
        <translation>Choose a table of people</translation>
    </message>
    <message>
        <source>Tablas (*.csv *.tsv *.txt)</source>
        <translation>Tables (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Una lista de personas</source>
        <translation>A list of people</translation>
    </message>
    <message>
        <source>Guarde la hoja de cálculo como CSV. La primera fila dice qué es cada columna.</source>
        <translation>Save the spreadsheet as CSV. The first row says what each column is.</translation>
    </message>
    <message>
        <source>Elegir el archivo</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>Diga qué columna es el nombre.</source>
        <translation>Say which column is the name.</translation>
    </message>
    <message>
        <source>Se agregan: %1. Ya están: %2. Con un problema: %3.</source>
        <translation>To add: %1. Already here: %2. With a problem: %3.</translation>
    </message>
    <message>
        <source>Agregando personas</source>
        <translation>Adding people</translation>
    </message>
    <message>
        <source>Deshecho. Ya no entran aquí.</source>
        <translation>Undone. They no longer sign in here.</translation>
    </message>
    <message>
        <source>Se agregó a 1 persona.</source>
        <translation>1 person was added.</translation>
    </message>
    <message>
        <source>Se agregó a %1 personas.</source>
        <translation>%1 people were added.</translation>
    </message>
    <message>
        <source>Traer una lista</source>
        <translation>Bring in a list</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonModel</name>
    <message>
        <source>Ya no entra</source>
        <translation>No longer signs in</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Signs in</translation>
    </message>
    <message>
        <source>Firma</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Personas del centro</source>
        <translation>People of the centre</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonRowModel</name>
    <message>
        <source>Ya está: queda igual.</source>
        <translation>Already here: stays the same.</translation>
    </message>
    <message>
        <source>Se agrega.</source>
        <translation>Will be added.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonStep</name>
    <message>
        <source>Quien empieza, decide aquí.</source>
        <translation>Whoever starts, decides here.</translation>
    </message>
    <message>
        <source>Con ella entra cada vez. Nadie más debe verla. Puede cambiarla después.</source>
        <translation>You sign in with it every time. Nobody else should see it. You can change it later.</translation>
    </message>
    <message>
        <source>Su clave para entrar</source>
        <translation>Your code to sign in</translation>
    </message>
    <message>
        <source>¿Quién facilita el centro?</source>
        <translation>Who facilitates the centre?</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Más tarde</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PhraseEditor</name>
    <message>
        <source>Traducción</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Guardar y seguir</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Está bien dicho</source>
        <translation>It is well said</translation>
    </message>
    <message>
        <source>Se dice en: %1</source>
        <translation>It is said in: %1</translation>
    </message>
    <message>
        <source>Se dice en: %1 (%2)</source>
        <translation>It is said in: %1 (%2)</translation>
    </message>
    <message>
        <source>Deje %1: ahí va un nombre o un número.</source>
        <translation>Keep %1: a name or a number goes there.</translation>
    </message>
    <message>
        <source>Está revisada.</source>
        <translation>It is checked.</translation>
    </message>
    <message>
        <source>Es un borrador.</source>
        <translation>It is a draft.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PhraseSounds</name>
    <message>
        <source>No se puede abrir «%1». Revise si existe.</source>
        <translation>“%1” cannot be opened. Check whether it exists.</translation>
    </message>
    <message>
        <source>La frase, dicha por alguien</source>
        <translation>The sentence, said by somebody</translation>
    </message>
    <message>
        <source>Sonidos (*.wav *.mp3 *.ogg *.opus *.m4a *.aac *.flac *.amr *.3gp)</source>
        <translation>Sounds (*.wav *.mp3 *.ogg *.opus *.m4a *.aac *.flac *.amr *.3gp)</translation>
    </message>
    <message>
        <source>Grabada: «%1».</source>
        <translation>Recorded: “%1”.</translation>
    </message>
    <message>
        <source>Se quitó la grabación de «%1».</source>
        <translation>The recording of “%1” was removed.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PhraseVoice</name>
    <message>
        <source>Grabar</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Oír</source>
        <translation>Hear</translation>
    </message>
    <message>
        <source>Traer un sonido</source>
        <translation>Bring a sound</translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Dicho en voz alta</source>
        <translation>Said aloud</translation>
    </message>
    <message>
        <source>Qué tan fuerte se oye</source>
        <translation>How loud it is</translation>
    </message>
    <message>
        <source>Grabando: %1 s</source>
        <translation>Recording: %1 s</translation>
    </message>
    <message>
        <source>Guardando la grabación.</source>
        <translation>Saving the recording.</translation>
    </message>
    <message>
        <source>Parar</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Diga la frase y toque Parar.</source>
        <translation>Say the sentence and touch Stop.</translation>
    </message>
    <message>
        <source>Alguien ya la grabó.</source>
        <translation>Somebody has recorded it.</translation>
    </message>
    <message>
        <source>Nadie la ha grabado. La voz del PC lee lo que sabe leer.</source>
        <translation>Nobody has recorded it. The PC&apos;s voice reads what it can.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PickLayer</name>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Elegir un texto para traducir</source>
        <translation>Choose a text to translate</translation>
    </message>
    <message>
        <source>Toque un texto, o vaya con las flechas y Enter.</source>
        <translation>Touch a text, or go with the arrows and Enter.</translation>
    </message>
    <message>
        <source>Vaya a otra página y elija ahí otro texto.</source>
        <translation>Go to another page and choose another text there.</translation>
    </message>
    <message>
        <source>Usar la ventana</source>
        <translation>Use the window</translation>
    </message>
    <message>
        <source>Elegir un texto</source>
        <translation>Choose a text</translation>
    </message>
    <message>
        <source>Eso no es una frase del programa. Elija otro texto.</source>
        <translation>That is not a sentence of the program. Choose another text.</translation>
    </message>
    <message>
        <source>Hay varias frases así. Elija una.</source>
        <translation>There are several sentences like that. Choose one.</translation>
    </message>
    <message>
        <source>Escriba cómo se dice.</source>
        <translation>Write how it is said.</translation>
    </message>
    <message>
        <source>Guardada: «%1».</source>
        <translation>Saved: “%1”.</translation>
    </message>
    <message>
        <source>Guardada. Se verá en toda la ventana cuando termine.</source>
        <translation>Saved. It will show in the whole window when you finish.</translation>
    </message>
    <message>
        <source>Guarde primero lo que está a medio escribir.</source>
        <translation>First save what is half written.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PictureModel</name>
    <message>
        <source>Foto %1 de %2</source>
        <translation>Photo %1 of %2</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PictureStrip</name>
    <message>
        <source>Fotos</source>
        <translation>Photos</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PictureView</name>
    <message>
        <source>La foto anterior</source>
        <translation>The photo before</translation>
    </message>
    <message>
        <source>La foto siguiente</source>
        <translation>The next photo</translation>
    </message>
    <message>
        <source>Cerrar la foto</source>
        <translation>Close the photo</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PinPlaces</name>
    <message>
        <source>Sus 4 números: %1 escritos</source>
        <translation>Your 4 numbers: %1 typed</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PlacePicker</name>
    <message>
        <source>Quitar el punto</source>
        <translation>Remove the point</translation>
    </message>
    <message>
        <source>Dónde es</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Toque el mapa donde es. Acerque con + para ser exacto.</source>
        <translation>Press the map where it is. Go nearer with + to be exact.</translation>
    </message>
    <message>
        <source>El punto está fuera del Ecuador, o en el mar.</source>
        <translation>The point is outside Ecuador, or in the sea.</translation>
    </message>
    <message>
        <source>El punto está en %1.</source>
        <translation>The point is in %1.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PlaceStep</name>
    <message>
        <source>Nombre del centro</source>
        <translation>Name of the centre</translation>
    </message>
    <message>
        <source>Por ejemplo: Infocentro San Plácido.</source>
        <translation>For example: Infocentro San Plácido.</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Por ejemplo: San Plácido, Manabí.</source>
        <translation>For example: San Plácido, Manabí.</translation>
    </message>
    <message>
        <source>Unir este PC a un centro</source>
        <translation>Join this PC to a centre</translation>
    </message>
    <message>
        <source>Recuperar de una copia</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>Mirar un ejemplo</source>
        <translation>Look at an example</translation>
    </message>
    <message>
        <source>El ejemplo trae doce historias y queda aparte.</source>
        <translation>The example brings twelve stories and is kept apart.</translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>¿El centro ya existe, o quiere probar?</source>
        <translation>Does the centre exist already, or do you want to try it?</translation>
    </message>
    <message>
        <source>Este PC trabajará con los otros del centro. Tendrá las mismas historias y personas.</source>
        <translation>This PC will work with the others of the centre. It will have the same stories and people.</translation>
    </message>
    <message>
        <source>Escriba estas 24 palabras en papel</source>
        <translation>Write these 24 words on paper</translation>
    </message>
    <message>
        <source>Este lugar</source>
        <translation>This place</translation>
    </message>
    <message>
        <source>Ya las escribí</source>
        <translation>I have written them down</translation>
    </message>
    <message>
        <source>Unir este PC</source>
        <translation>Join this PC</translation>
    </message>
    <message>
        <source>Recuperar</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Escriba cómo se llama el centro.</source>
        <translation>Write what the centre is called.</translation>
    </message>
    <message>
        <source>Creando el centro…</source>
        <translation>Creating the centre…</translation>
    </message>
    <message>
        <source>Uniendo este PC al centro…</source>
        <translation>Joining this PC to the centre…</translation>
    </message>
    <message>
        <source>Preparando el centro de ejemplo. Tarda unos segundos.</source>
        <translation>Preparing the sample centre. It takes a few seconds.</translation>
    </message>
    <message>
        <source>La hace quien administra, en otro PC del centro: El centro, Añadir un PC.</source>
        <translation>A steward makes it, on another PC of the centre: The centre, Add a PC.</translation>
    </message>
    <message>
        <source>Leer de un archivo</source>
        <translation>Read from a file</translation>
    </message>
    <message>
        <source>Elegir la invitación</source>
        <translation>Choose the invitation</translation>
    </message>
    <message>
        <source>Invitaciones (%1)</source>
        <translation>Invitations (%1)</translation>
    </message>
    <message>
        <source>No se puede abrir ese archivo.</source>
        <translation>That file cannot be opened.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PlayButton</name>
    <message>
        <source>Pausar</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Tocar</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Pausar (Espacio)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>Tocar (Espacio)</source>
        <translation>Play (Space)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Player</name>
    <message>
        <source>Este PC no tiene por dónde sonar. Conecte parlantes o audífonos y toque otra vez.</source>
        <translation>This PC has nothing to sound through. Connect speakers or headphones and play again.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PreviewMaker</name>
    <message>
        <source>Preparando las voces para enviarlas</source>
        <translation>Preparing the voices to be sent</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrintPage</name>
    <message>
        <source>Tamaño de la vista</source>
        <translation>Size of the view</translation>
    </message>
    <message>
        <source>Ancho</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Grande</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tinta</source>
        <translation>Ink</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Solo negro</source>
        <translation>Only black</translation>
    </message>
    <message>
        <source>Impresora</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Este PC no tiene impresora. Guarde el PDF y llévelo en una memoria USB.</source>
        <translation>This PC has no printer. Save the PDF and take it on a USB stick.</translation>
    </message>
    <message>
        <source>Copias</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Guardar como PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Preparando las hojas</source>
        <translation>Preparing the sheets</translation>
    </message>
    <message>
        <source>Intentar otra vez</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Enviando a la impresora</source>
        <translation>Sending to the printer</translation>
    </message>
    <message>
        <source>Las hojas van a la impresora «%1».</source>
        <translation>The sheets go to the printer “%1”.</translation>
    </message>
    <message>
        <source>Guardando el PDF</source>
        <translation>Saving the PDF</translation>
    </message>
    <message>
        <source>El PDF está guardado.</source>
        <translation>The PDF is saved.</translation>
    </message>
    <message>
        <source>Hoja</source>
        <translation>Sheet</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrinterCard</name>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Carta</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Tinta</source>
        <translation>Ink</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Solo negro</source>
        <translation>Only black</translation>
    </message>
    <message>
        <source>Ver la hoja</source>
        <translation>See the page</translation>
    </message>
    <message>
        <source>Impresora</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Impresora y papel</source>
        <translation>Printer and paper</translation>
    </message>
    <message>
        <source>El que está en la impresora de este lugar.</source>
        <translation>The one that is in the printer of this place.</translation>
    </message>
    <message>
        <source>«Solo negro» gasta menos: usa grises y rayas en vez de fondos.</source>
        <translation>“Only black” uses less: it has greys and stripes instead of backgrounds.</translation>
    </message>
    <message>
        <source>Imprimir una hoja de prueba</source>
        <translation>Print a test page</translation>
    </message>
    <message>
        <source>Muestra si sale entera, clara y con toda la tinta.</source>
        <translation>Shows whether it comes out whole, clear and with all its ink.</translation>
    </message>
    <message>
        <source>A la que van las hojas, si no se elige otra.</source>
        <translation>Where pages go, unless another one is chosen.</translation>
    </message>
    <message>
        <source>Este PC no tiene impresora. Guarde el PDF y llévelo en una memoria USB.</source>
        <translation>This PC has no printer. Save the PDF and take it on a USB stick.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrinterChoice</name>
    <message>
        <source>Impresora</source>
        <translation>Printer</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrivacyPage</name>
    <message>
        <source>Con un PIN. Aquí no se puede leer.</source>
        <translation>With a PIN. It cannot be read here.</translation>
    </message>
    <message>
        <source>Con tres dibujos. Aquí no se pueden leer.</source>
        <translation>With three pictures. They cannot be read here.</translation>
    </message>
    <message>
        <source>Solo con su dibujo, sin clave.</source>
        <translation>Only with their picture, without a code.</translation>
    </message>
    <message>
        <source>Quién es en el centro</source>
        <translation>Who they are in the centre</translation>
    </message>
    <message>
        <source>Lo que hizo y dónde aparece</source>
        <translation>What they did and where they appear</translation>
    </message>
    <message>
        <source>Quién cambió sus datos</source>
        <translation>Who changed this data</translation>
    </message>
    <message>
        <source>Dónde están y quién los recibe</source>
        <translation>Where it is and who receives it</translation>
    </message>
    <message>
        <source>Lo que ha pedido</source>
        <translation>What was asked for</translation>
    </message>
    <message>
        <source>Llevarse los datos</source>
        <translation>Take the data away</translation>
    </message>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Borrar todo</source>
        <translation>Erase everything</translation>
    </message>
    <message>
        <source>Pedir otra cosa</source>
        <translation>Ask for something else</translation>
    </message>
    <message>
        <source>Buscar en la memoria</source>
        <translation>Search in Memory</translation>
    </message>
    <message>
        <source>Mis datos</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Los datos de %1</source>
        <translation>The data of %1</translation>
    </message>
    <message>
        <source>Entre con su dibujo para ver sus datos.</source>
        <translation>Sign in with your picture to see your data.</translation>
    </message>
    <message>
        <source>El del centro</source>
        <translation>The centre&apos;s</translation>
    </message>
    <message>
        <source>Nombre</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Dibujo</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Cómo entra</source>
        <translation>How they sign in</translation>
    </message>
    <message>
        <source>Ya no entra aquí.</source>
        <translation>Does not sign in here any more.</translation>
    </message>
    <message>
        <source>Consentimientos</source>
        <translation>Consents</translation>
    </message>
    <message>
        <source>No hay ninguno guardado a su nombre.</source>
        <translation>There is none saved under this name.</translation>
    </message>
    <message>
        <source>%1, en %2. %3</source>
        <translation>%1, on %2. %3</translation>
    </message>
    <message>
        <source>Nadie había entrado</source>
        <translation>Nobody had signed in</translation>
    </message>
    <message>
        <source>Hay más cambios; están en sus datos copiados.</source>
        <translation>There are more changes; they are in the copied data.</translation>
    </message>
    <message>
        <source>Pedido el %1. %2.</source>
        <translation>Asked on %1. %2.</translation>
    </message>
    <message>
        <source>Todavía no ha pedido nada. El centro responde en 15 días.</source>
        <translation>Nothing has been asked for yet. The centre answers within 15 days.</translation>
    </message>
    <message>
        <source>Pedir que se corrija</source>
        <translation>Ask for a correction</translation>
    </message>
    <message>
        <source>Pedir que se borre todo</source>
        <translation>Ask for everything to be erased</translation>
    </message>
    <message>
        <source>Historias que cuenta</source>
        <translation>Stories they tell</translation>
    </message>
    <message>
        <source>Que la nombran</source>
        <translation>That name them</translation>
    </message>
    <message>
        <source>Lo que cambió</source>
        <translation>What they changed</translation>
    </message>
    <message>
        <source>Se está contando.</source>
        <translation>It is being counted.</translation>
    </message>
    <message>
        <source>Ningún cambio lleva su nombre.</source>
        <translation>No change carries this person&apos;s name.</translation>
    </message>
    <message>
        <source>Se buscó por el nombre: puede haber otra persona que se llame igual.</source>
        <translation>The search was by name: there may be another person with the same name.</translation>
    </message>
    <message>
        <source>En lo que es abierto no queda escrito quién lo cambió.</source>
        <translation>In what is open, it is not written who changed it.</translation>
    </message>
    <message>
        <source>En estos PC</source>
        <translation>On these PCs</translation>
    </message>
    <message>
        <source>Otros centros</source>
        <translation>Other centres</translation>
    </message>
    <message>
        <source>Ningún otro centro recibe sus datos.</source>
        <translation>No other centre receives the data.</translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Guarda sus datos cerrados: no los puede leer.</source>
        <translation>Keeps the data locked: it cannot read it.</translation>
    </message>
    <message>
        <source>Este centro no tiene servidor.</source>
        <translation>This centre has no server.</translation>
    </message>
    <message>
        <source>Abierto a todos</source>
        <translation>Open to all</translation>
    </message>
    <message>
        <source>Ninguna historia suya es abierta.</source>
        <translation>None of these stories is open.</translation>
    </message>
    <message>
        <source>%1 de sus historias las puede ver cualquiera.</source>
        <translation>Anybody can see %1 of these stories.</translation>
    </message>
    <message>
        <source>Copias en memoria USB</source>
        <translation>Copies on USB sticks</translation>
    </message>
    <message>
        <source>Van cerradas: solo las abre este centro.</source>
        <translation>They are locked: only this centre opens them.</translation>
    </message>
    <message>
        <source>Pedido anotado. El centro responde en 15 días.</source>
        <translation>Request noted. The centre answers within 15 days.</translation>
    </message>
    <message>
        <source>Con una contraseña. Aquí no se puede leer.</source>
        <translation>With a password. It cannot be read here.</translation>
    </message>
    <message>
        <source>Con una clave que este Tambo todavía no conoce.</source>
        <translation>With a code that this Tambo does not know yet.</translation>
    </message>
    <message>
        <source>Ver los cambios</source>
        <translation>See the changes</translation>
    </message>
    <message>
        <source>Hay 1 permiso a su nombre.</source>
        <translation>There is 1 consent in this name.</translation>
    </message>
    <message>
        <source>Hay %1 permisos a su nombre.</source>
        <translation>There are %1 consents in this name.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ProofField</name>
    <message>
        <source>Grabar</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Oír</source>
        <translation>Hear</translation>
    </message>
    <message>
        <source>Traer un sonido</source>
        <translation>Bring a sound</translation>
    </message>
    <message>
        <source>Qué tan fuerte se oye</source>
        <translation>How loud it is</translation>
    </message>
    <message>
        <source>Grabando: %1 s</source>
        <translation>Recording: %1 s</translation>
    </message>
    <message>
        <source>Diga para qué es y quién puede oírla. Al final toque Parar.</source>
        <translation>Say what it is for and who may hear it. At the end press Stop.</translation>
    </message>
    <message>
        <source>Se guardará «%1».</source>
        <translation>“%1” will be saved.</translation>
    </message>
    <message>
        <source>La voz está lista. Óigala antes de guardar.</source>
        <translation>The voice is ready. Hear it before saving.</translation>
    </message>
    <message>
        <source>La foto de la hoja ya está guardada.</source>
        <translation>The photo of the sheet is saved.</translation>
    </message>
    <message>
        <source>Tome una foto de la hoja firmada y tráigala.</source>
        <translation>Take a photo of the signed sheet and bring it.</translation>
    </message>
    <message>
        <source>La voz ya está guardada.</source>
        <translation>The voice is saved.</translation>
    </message>
    <message>
        <source>La persona dice que sí, y queda grabado.</source>
        <translation>The person says yes, and it is recorded.</translation>
    </message>
    <message>
        <source>Su voz</source>
        <translation>The voice</translation>
    </message>
    <message>
        <source>Foto de la hoja</source>
        <translation>Photo of the sheet</translation>
    </message>
    <message>
        <source>Parar</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Traer la foto</source>
        <translation>Bring the photo</translation>
    </message>
</context>
<context>
    <name>tambo::ui::QueueModel</name>
    <message>
        <source>Solo en este PC</source>
        <translation>Only on this PC</translation>
    </message>
    <message>
        <source>Copia pequeña, sale antes</source>
        <translation>Small copy, leaves first</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Voz</source>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Datos del centro</source>
        <translation>Data of the centre</translation>
    </message>
    <message>
        <source>Lo escrito</source>
        <translation>What is written</translation>
    </message>
    <message>
        <source>1. Textos y listas</source>
        <translation>1. Texts and lists</translation>
    </message>
    <message>
        <source>2. Copias pequeñas</source>
        <translation>2. Small copies</translation>
    </message>
    <message>
        <source>3. Lo que no tiene otra copia</source>
        <translation>3. What has no other copy</translation>
    </message>
    <message>
        <source>4. Lo demás</source>
        <translation>4. The rest</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Van %1</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>Salieron %1. Seguirá ahí.</source>
        <translation>%1 have left. It goes on from there.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Rail</name>
    <message>
        <source>Lugares</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation>%1 (Alt+%2)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::RecordPage</name>
    <message>
        <source>Espacio: pausar o seguir · M: marcar un momento · Enter: terminar</source>
        <translation>Space: pause or go on · M: mark a moment · Enter: finish</translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Grabar</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Volumen</source>
        <translation>Loudness</translation>
    </message>
    <message>
        <source>Se guarda mientras habla. Si se va la luz, no se pierde.</source>
        <translation>It is saved while somebody speaks. If the power goes, it is not lost.</translation>
    </message>
    <message>
        <source>Listo para grabar</source>
        <translation>Ready to record</translation>
    </message>
    <message>
        <source>Abriendo el micrófono…</source>
        <translation>Opening the microphone…</translation>
    </message>
    <message>
        <source>Grabando</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Guardando…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Queda espacio para %1 horas de grabación.</source>
        <translation>There is room for %1 hours of recording.</translation>
    </message>
    <message>
        <source>Queda espacio para %1 minutos de grabación.</source>
        <translation>There is room for %1 minutes of recording.</translation>
    </message>
    <message>
        <source>Grabar una historia</source>
        <translation>Record a story</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Recorder</name>
    <message>
        <source>Este PC no tiene micrófono. Conecte uno y pruebe otra vez.</source>
        <translation>This PC has no microphone. Connect one and try again.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::RemovalCard</name>
    <message>
        <source>por %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Borrado %1; cambiado %2.</source>
        <translation>Deleted %1; changed %2.</translation>
    </message>
    <message>
        <source>Que se quede</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Que se borre</source>
        <translation>Delete it</translation>
    </message>
    <message>
        <source>Lo que cambió: %1.</source>
        <translation>What changed: %1.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::RequestCard</name>
    <message>
        <source>Responder</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Guardar la respuesta</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Responder después</source>
        <translation>Answer later</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>el pedido de %1</source>
        <translation>the request of %1</translation>
    </message>
    <message>
        <source>Lo pidió el %1. Último día: %2.</source>
        <translation>Asked on %1. Last day: %2.</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Respuesta: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation>What was done</translation>
    </message>
</context>
<context>
    <name>tambo::ui::RequestForm</name>
    <message>
        <source>El centro responde en 15 días.</source>
        <translation>The centre answers within 15 days.</translation>
    </message>
    <message>
        <source>Qué se pide</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Quién lo pide</source>
        <translation>Who asks for it</translation>
    </message>
    <message>
        <source>El nombre de la persona.</source>
        <translation>The name of the person.</translation>
    </message>
    <message>
        <source>Cuándo lo pidió</source>
        <translation>When it was asked</translation>
    </message>
    <message>
        <source>Qué pide, con sus palabras</source>
        <translation>What is asked for, in the person&apos;s own words</translation>
    </message>
    <message>
        <source>Pedir</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>No pedir</source>
        <translation>Do not ask</translation>
    </message>
    <message>
        <source>Pedir algo sobre los datos de %1</source>
        <translation>Ask for something about the data of %1</translation>
    </message>
    <message>
        <source>Anotar un pedido</source>
        <translation>Add a request</translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation>Note down</translation>
    </message>
    <message>
        <source>No anotar</source>
        <translation>Do not note down</translation>
    </message>
</context>
<context>
    <name>tambo::ui::RequestsPage</name>
    <message>
        <source>Qué pedidos se muestran</source>
        <translation>Which requests are shown</translation>
    </message>
    <message>
        <source>Por responder</source>
        <translation>To answer</translation>
    </message>
    <message>
        <source>Todos</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Anotar un pedido</source>
        <translation>Add a request</translation>
    </message>
    <message>
        <source>1 pedido está atrasado. Respóndalo hoy.</source>
        <translation>1 request is late. Answer it today.</translation>
    </message>
    <message>
        <source>%1 pedidos están atrasados. Respóndalos hoy.</source>
        <translation>%1 requests are late. Answer them today.</translation>
    </message>
    <message>
        <source>Nadie espera una respuesta</source>
        <translation>Nobody waits for an answer</translation>
    </message>
    <message>
        <source>Aquí se anota quien pide ver, corregir o borrar sus datos.</source>
        <translation>Here it is noted who asks to see, correct or erase their data.</translation>
    </message>
    <message>
        <source>Pedido anotado.</source>
        <translation>Request noted.</translation>
    </message>
    <message>
        <source>Respuesta guardada.</source>
        <translation>Answer saved.</translation>
    </message>
    <message>
        <source>Pedidos sobre datos</source>
        <translation>Requests about data</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ReturnView</name>
    <message>
        <source>Elegir la copia</source>
        <translation>Choose the backup</translation>
    </message>
    <message>
        <source>Es un archivo que se guardó en una memoria USB.</source>
        <translation>It is a file that was saved on a USB stick.</translation>
    </message>
    <message>
        <source>Las 24 palabras, o una clave del centro</source>
        <translation>The 24 words, or a passphrase of the centre</translation>
    </message>
    <message>
        <source>Las palabras van en orden, con espacios.</source>
        <translation>The words go in order, with spaces.</translation>
    </message>
    <message>
        <source>Este PC tendrá todo lo que está en la copia. El PC de antes puede seguir.</source>
        <translation>This PC will have everything in the backup. The earlier PC can go on.</translation>
    </message>
    <message>
        <source>Copias de Tambo (*.tambocopia);;Todos los archivos (*)</source>
        <translation>Tambo backups (*.tambocopia);;All files (*)</translation>
    </message>
    <message>
        <source>Elija primero el archivo de la copia.</source>
        <translation>First choose the file of the backup.</translation>
    </message>
    <message>
        <source>Escriba las palabras o la clave.</source>
        <translation>Write the words or the passphrase.</translation>
    </message>
    <message>
        <source>Recuperando la copia. Puede tardar varios minutos.</source>
        <translation>Restoring the backup. It can take several minutes.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SafeCard</name>
    <message>
        <source>Probar conexión</source>
        <translation>Try to connect</translation>
    </message>
    <message>
        <source>Buscando el servidor. Puede seguir trabajando.</source>
        <translation>Looking for the server. You can go on working.</translation>
    </message>
    <message>
        <source>Van %1 de subida y %2 de bajada. Puede seguir trabajando.</source>
        <translation>%1 up and %2 down so far. You can go on working.</translation>
    </message>
    <message>
        <source>Última conexión: %1.</source>
        <translation>Last connection: %1.</translation>
    </message>
    <message>
        <source>Todavía no se ha conectado.</source>
        <translation>Not connected yet.</translation>
    </message>
    <message>
        <source>Todo salió ya. %1</source>
        <translation>Everything has left. %1</translation>
    </message>
    <message>
        <source>1 cosa saldrá sola cuando haya internet. %1</source>
        <translation>1 thing will leave by itself when there is internet. %1</translation>
    </message>
    <message>
        <source>%1 cosas saldrán solas cuando haya internet. %2</source>
        <translation>%1 things will leave by themselves when there is internet. %2</translation>
    </message>
    <message>
        <source>Enviando y trayendo</source>
        <translation>Sending and fetching</translation>
    </message>
    <message>
        <source>Falta algo de su parte</source>
        <translation>Something needs you</translation>
    </message>
    <message>
        <source>Todo está a salvo aquí</source>
        <translation>Everything is safe here</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Este centro no tiene servidor. Lo de aquí pasa por la red local y en memoria USB.</source>
        <translation>This centre has no server. What is here goes over the local network and on USB sticks.</translation>
    </message>
    <message>
        <source>cómo están los envíos</source>
        <translation>how the outbox is</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Buscar</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Buscar en todo</source>
        <translation>Search everything</translation>
    </message>
    <message>
        <source>Lo encontrado</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Historias</source>
        <translation>Stories</translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Acciones</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>No hay nada con esas palabras.</source>
        <translation>There is nothing with those words.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SentenceModel</name>
    <message>
        <source>Falta traducir</source>
        <translation>Not translated yet</translation>
    </message>
    <message>
        <source>Frases del programa</source>
        <translation>Sentences of the program</translation>
    </message>
    <message>
        <source>%1. Falta traducir.</source>
        <translation>%1. Not translated yet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>El programa no trae la lista de sus frases.</source>
        <translation>The program does not bring the list of its sentences.</translation>
    </message>
    <message>
        <source>Línea de comandos</source>
        <translation>Command line</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cosas por decidir</source>
        <translation>Things to decide</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Envíos</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Inicio</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Al abrir el programa</source>
        <translation>When the program opens</translation>
    </message>
    <message>
        <source>Hoja con las 24 palabras</source>
        <translation>Sheet with the 24 words</translation>
    </message>
    <message>
        <source>Toda la ventana</source>
        <translation>The whole window</translation>
    </message>
    <message>
        <source>%1 Grabada.</source>
        <translation>%1 Recorded.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Settings</name>
    <message>
        <source>No se pudo guardar lo elegido. Revise el espacio del disco.</source>
        <translation>What you chose could not be saved. Check the space on the disk.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tamaño de las letras</source>
        <translation>Size of the letters</translation>
    </message>
    <message>
        <source>Colores</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Claro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Oscuro</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Probar el sonido</source>
        <translation>Test the sound</translation>
    </message>
    <message>
        <source>Ver el límite</source>
        <translation>Show the limit</translation>
    </message>
    <message>
        <source>Letras y colores</source>
        <translation>Letters and colours</translation>
    </message>
    <message>
        <source>Con Ctrl y + o − cambian las letras. Con F8 cambian los colores.</source>
        <translation>Ctrl and + or − change the letters. F8 changes the colours.</translation>
    </message>
    <message>
        <source>Datos de internet</source>
        <translation>Internet data</translation>
    </message>
    <message>
        <source>Cuánto puede enviar y traer este PC en un día o en un mes.</source>
        <translation>How much this PC may send and fetch in a day or a month.</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Al cerrar la ventana</source>
        <translation>When the window is closed</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Si sigue junto al reloj, otros PC todavía encuentran a este.</source>
        <translation>If it stays beside the clock, other PCs still find this one.</translation>
    </message>
    <message>
        <source>Sonido</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Suenan dos notas cortas.</source>
        <translation>Two short notes are played.</translation>
    </message>
    <message>
        <source>Está sonando.</source>
        <translation>It is playing.</translation>
    </message>
    <message>
        <source>Ya sonó. Si no lo oyó, suba el volumen o revise los parlantes.</source>
        <translation>It was played. If you did not hear it, turn up the volume or check the speakers.</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Cómo se ve y se oye este PC</source>
        <translation>How this PC looks and sounds</translation>
    </message>
    <message>
        <source>Ctrl y coma</source>
        <translation>Ctrl and comma</translation>
    </message>
    <message>
        <source>letras colores sonido papel impresora</source>
        <translation>letters colours sound paper printer</translation>
    </message>
    <message>
        <source>Cambiar el idioma</source>
        <translation>Change the language</translation>
    </message>
    <message>
        <source>En Ajustes</source>
        <translation>In Settings</translation>
    </message>
    <message>
        <source>Ver el centro</source>
        <translation>Show the centre</translation>
    </message>
    <message>
        <source>Traducir</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Traducir la aplicación</source>
        <translation>Translate the app</translation>
    </message>
    <message>
        <source>A su lengua, frase por frase, sin internet.</source>
        <translation>Into your language, sentence by sentence, without internet.</translation>
    </message>
    <message>
        <source>El centro</source>
        <translation>The centre</translation>
    </message>
    <message>
        <source>Las llaves, los PC, y qué sale de este PC.</source>
        <translation>The keys, the PCs, and what leaves this PC.</translation>
    </message>
    <message>
        <source>Velocidad de la voz</source>
        <translation>Speed of the voice</translation>
    </message>
    <message>
        <source>Despacio</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Rápido</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>La que lee en voz alta. Cada persona tiene la suya.</source>
        <translation>Of the voice that reads aloud. Each person has their own.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SharePage</name>
    <message>
        <source>Elegir dónde</source>
        <translation>Choose where</translation>
    </message>
    <message>
        <source>Qué historias</source>
        <translation>Which stories</translation>
    </message>
    <message>
        <source>Solo las abiertas</source>
        <translation>Only the open ones</translation>
    </message>
    <message>
        <source>También las del centro</source>
        <translation>The centre&apos;s too</translation>
    </message>
    <message>
        <source>Copia para oír</source>
        <translation>Copy to hear</translation>
    </message>
    <message>
        <source>Una carpeta para un USB o un teléfono. Se oye sin Tambo y sin internet.</source>
        <translation>A folder for a USB stick or a phone. It is heard without Tambo and without internet.</translation>
    </message>
    <message>
        <source>Paquete para un archivo</source>
        <translation>Package for an archive</translation>
    </message>
    <message>
        <source>Todo lo que se sabe, con sus originales y permisos (BagIt).</source>
        <translation>All that is known, with its originals and consents (BagIt).</translation>
    </message>
    <message>
        <source>Tabla</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Una fila por historia, para una hoja de cálculo (CSV).</source>
        <translation>A row for each story, for a spreadsheet (CSV).</translation>
    </message>
    <message>
        <source>Mapa</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Los lugares de las historias (GeoJSON).</source>
        <translation>The places of the stories (GeoJSON).</translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation>What for</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation>Memory · %1</translation>
    </message>
    <message>
        <source>historias-%1</source>
        <translation>stories-%1</translation>
    </message>
    <message>
        <source>Dónde guardar la carpeta</source>
        <translation>Where to save the folder</translation>
    </message>
    <message>
        <source>Dónde guardar el archivo</source>
        <translation>Where to save the file</translation>
    </message>
    <message>
        <source>Sacando historias</source>
        <translation>Taking stories out</translation>
    </message>
    <message>
        <source>Historias de %1</source>
        <translation>Stories of %1</translation>
    </message>
    <message>
        <source>Se detuvo. No quedó nada a medias.</source>
        <translation>Stopped. Nothing is left half done.</translation>
    </message>
    <message>
        <source>Salió 1 historia. Está en %1</source>
        <translation>1 story left. It is in %1</translation>
    </message>
    <message>
        <source>Salieron %1 historias. Están en %2</source>
        <translation>%1 stories left. They are in %2</translation>
    </message>
    <message>
        <source>Faltan %1 archivos que no están en este PC.</source>
        <translation>%1 files are missing that are not on this PC.</translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Cartilla</source>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Un librito para imprimir, doblar y engrapar. Sin las que no se pueden imprimir.</source>
        <translation>A small book to print, fold and staple. Without those that may not be printed.</translation>
    </message>
    <message>
        <source>Ver la cartilla</source>
        <translation>See the booklet</translation>
    </message>
    <message>
        <source>Historias</source>
        <translation>Stories</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SheetView</name>
    <message>
        <source>Hoja %1 de %2</source>
        <translation>Sheet %1 of %2</translation>
    </message>
    <message>
        <source>Hojas para imprimir</source>
        <translation>Sheets to print</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Shell</name>
    <message>
        <source>%1 — Tambo</source>
        <translation>%1 — Tambo</translation>
    </message>
    <message>
        <source>Letras al %1 %</source>
        <translation>Text size: %1 %</translation>
    </message>
    <message>
        <source>En la memoria USB hay algo de otro PC.</source>
        <translation>On the USB stick there is something from another PC.</translation>
    </message>
    <message>
        <source>En la memoria «%1» hay algo de otro PC.</source>
        <translation>On the stick “%1” there is something from another PC.</translation>
    </message>
    <message>
        <source>Ver</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>En esta página no hay nada para imprimir.</source>
        <translation>There is nothing to print on this page.</translation>
    </message>
    <message>
        <source>Agrandar las letras</source>
        <translation>Make the letters larger</translation>
    </message>
    <message>
        <source>Ctrl y +</source>
        <translation>Ctrl and +</translation>
    </message>
    <message>
        <source>tamaño grandes ver</source>
        <translation>size large see</translation>
    </message>
    <message>
        <source>Achicar las letras</source>
        <translation>Make the letters smaller</translation>
    </message>
    <message>
        <source>Ctrl y −</source>
        <translation>Ctrl and −</translation>
    </message>
    <message>
        <source>tamaño pequeñas</source>
        <translation>size small</translation>
    </message>
    <message>
        <source>Cambiar los colores</source>
        <translation>Change the colours</translation>
    </message>
    <message>
        <source>oscuro claro contraste tema</source>
        <translation>dark light contrast theme</translation>
    </message>
    <message>
        <source>Escuchar esta página</source>
        <translation>Listen to this page</translation>
    </message>
    <message>
        <source>Mayús+F2</source>
        <translation>Shift+F2</translation>
    </message>
    <message>
        <source>leer voz alta</source>
        <translation>read voice aloud</translation>
    </message>
    <message>
        <source>Ayuda de esta página</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>cómo se hace</source>
        <translation>how it is done</translation>
    </message>
    <message>
        <source>Imprimir esta página</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>papel impresora pdf</source>
        <translation>paper printer pdf</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Cierra la pantalla por un momento</source>
        <translation>Closes the screen for a moment</translation>
    </message>
    <message>
        <source>Cambiar de persona</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Lo que escribía la espera</source>
        <translation>What you were writing waits for you</translation>
    </message>
    <message>
        <source>Salir</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Para terminar de usar este PC</source>
        <translation>To finish using this PC</translation>
    </message>
    <message>
        <source>cerrar sesión</source>
        <translation>sign out log off</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SignInPage</name>
    <message>
        <source>¿Quién va a usar este PC?</source>
        <translation>Who is going to use this PC?</translation>
    </message>
    <message>
        <source>Buscar mi nombre</source>
        <translation>Find my name</translation>
    </message>
    <message>
        <source>Personas anteriores</source>
        <translation>Previous people</translation>
    </message>
    <message>
        <source>Nadie se llama así aquí.</source>
        <translation>Nobody here is called that.</translation>
    </message>
    <message>
        <source>1 persona más</source>
        <translation>1 more person</translation>
    </message>
    <message>
        <source>%1 personas más</source>
        <translation>%1 more people</translation>
    </message>
    <message>
        <source>quién va a usar este PC</source>
        <translation>who is going to use this PC</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>¿Quién recibe a la persona nueva?</source>
        <translation>Who receives the new person?</translation>
    </message>
    <message>
        <source>Pida a quien facilita que toque su dibujo y le agregue.</source>
        <translation>Ask a facilitator to touch their picture and add you.</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SignInPanel</name>
    <message>
        <source>Bienvenidos</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Toque su dibujo para entrar.</source>
        <translation>Touch your picture to sign in.</translation>
    </message>
    <message>
        <source>Hola, %1</source>
        <translation>Hello, %1</translation>
    </message>
    <message>
        <source>Escriba sus 4 números</source>
        <translation>Type your 4 numbers</translation>
    </message>
    <message>
        <source>Toque sus 3 dibujos</source>
        <translation>Touch your 3 pictures</translation>
    </message>
    <message>
        <source>Olvidé mis números</source>
        <translation>I forgot my numbers</translation>
    </message>
    <message>
        <source>Olvidé mis dibujos</source>
        <translation>I forgot my pictures</translation>
    </message>
    <message>
        <source>Escriba su contraseña</source>
        <translation>Type your password</translation>
    </message>
    <message>
        <source>Olvidé mi contraseña</source>
        <translation>I forgot my password</translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Pida a quien facilita o administra el centro que le ponga otra clave.</source>
        <translation>Ask a facilitator or steward of the centre to set another code for you.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SoundBar</name>
    <message>
        <source>Oír otra vez (F7)</source>
        <translation>Hear again (F7)</translation>
    </message>
    <message>
        <source>Adelantar (F9)</source>
        <translation>Go forward (F9)</translation>
    </message>
    <message>
        <source>Pausar (F8)</source>
        <translation>Pause (F8)</translation>
    </message>
    <message>
        <source>Oír (F8)</source>
        <translation>Hear (F8)</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Speaker</name>
    <message>
        <source>Este PC no tiene una voz que lea. Instale «espeak-ng».</source>
        <translation>This PC has no voice that reads. Install “espeak-ng”.</translation>
    </message>
    <message>
        <source>La voz de este PC no responde. Revise los parlantes.</source>
        <translation>The voice of this PC does not answer. Check the speakers.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StartPage</name>
    <message>
        <source>El centro no se abrió</source>
        <translation>The centre did not open</translation>
    </message>
    <message>
        <source>Lo que está guardado no se ha tocado.</source>
        <translation>What is stored has not been touched.</translation>
    </message>
    <message>
        <source>Probar otra vez</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Abriendo el centro…</source>
        <translation>Opening the centre…</translation>
    </message>
    <message>
        <source>Probando la clave. En un PC antiguo tarda unos segundos.</source>
        <translation>Trying the passphrase. On an old PC it takes some seconds.</translation>
    </message>
    <message>
        <source>Poniendo la clave nueva. Tarda unos segundos.</source>
        <translation>Setting the new passphrase. It takes some seconds.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Stations</name>
    <message>
        <source>Parada %1 de %2: %3</source>
        <translation>Station %1 of %2: %3</translation>
    </message>
    <message>
        <source>hecha</source>
        <translation>done</translation>
    </message>
    <message>
        <source>aquí va</source>
        <translation>here now</translation>
    </message>
    <message>
        <source>falta</source>
        <translation>still to come</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StickCard</name>
    <message>
        <source>Copiar a la USB</source>
        <translation>Copy to the stick</translation>
    </message>
    <message>
        <source>Traer</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>Llevar en memoria USB</source>
        <translation>Carry on a USB stick</translation>
    </message>
    <message>
        <source>No saque la memoria todavía.</source>
        <translation>Do not take the stick out yet.</translation>
    </message>
    <message>
        <source>Conecte una memoria y llévela a otro PC, o elija un archivo.</source>
        <translation>Plug in a stick and take it to another PC, or choose a file.</translation>
    </message>
    <message>
        <source>Hay una memoria conectada.</source>
        <translation>A stick is plugged in.</translation>
    </message>
    <message>
        <source>La memoria «%1» está conectada.</source>
        <translation>The stick “%1” is plugged in.</translation>
    </message>
    <message>
        <source>En la memoria hay un paquete de otro centro: %1.</source>
        <translation>On the stick there is a bundle from another centre: %1.</translation>
    </message>
    <message>
        <source>En la memoria hay un paquete de %1: %2.</source>
        <translation>On the stick there is a bundle from %1: %2.</translation>
    </message>
    <message>
        <source>Dónde guardar el paquete</source>
        <translation>Where to save the bundle</translation>
    </message>
    <message>
        <source>Copiando a la memoria USB</source>
        <translation>Copying to the USB stick</translation>
    </message>
    <message>
        <source>Traer un paquete</source>
        <translation>Bring in a bundle</translation>
    </message>
    <message>
        <source>Paquetes de Tambo (*.tambo)</source>
        <translation>Tambo bundles (*.tambo)</translation>
    </message>
    <message>
        <source>Trayendo «%1»</source>
        <translation>Bringing in “%1”</translation>
    </message>
    <message>
        <source>No se aceptaron, porque su firma no vale: %1.</source>
        <translation>Not accepted, because their signature is not valid: %1.</translation>
    </message>
    <message>
        <source>Copiado: %1.</source>
        <translation>Copied: %1.</translation>
    </message>
    <message>
        <source>%1 No cabía todo; lo demás queda para otra vez.</source>
        <translation>%1 Not everything fitted; the rest is left for another time.</translation>
    </message>
    <message>
        <source>1 archivo</source>
        <translation>1 file</translation>
    </message>
    <message>
        <source>%1 archivos</source>
        <translation>%1 files</translation>
    </message>
    <message>
        <source>Llegaron novedades y %1.</source>
        <translation>News arrived, and %1.</translation>
    </message>
    <message>
        <source>Llegaron novedades.</source>
        <translation>News arrived.</translation>
    </message>
    <message>
        <source>Llegó: %1.</source>
        <translation>Arrived: %1.</translation>
    </message>
    <message>
        <source>El paquete no trae nada nuevo.</source>
        <translation>The bundle brings nothing new.</translation>
    </message>
    <message>
        <source>Puede seguir trabajando.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Ya puede sacar la memoria.</source>
        <translation>You can take the stick out now.</translation>
    </message>
    <message>
        <source>Guardando el paquete</source>
        <translation>Saving the bundle</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StickLoad</name>
    <message>
        <source>Elegir qué llevar</source>
        <translation>Choose what to carry</translation>
    </message>
    <message>
        <source>Qué se copia</source>
        <translation>What is copied</translation>
    </message>
    <message>
        <source>Lo que falta</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Todo, para un PC nuevo</source>
        <translation>Everything, for a new PC</translation>
    </message>
    <message>
        <source>Cuánto se copia</source>
        <translation>How much is copied</translation>
    </message>
    <message>
        <source>Lo que quepa</source>
        <translation>As much as fits</translation>
    </message>
    <message>
        <source>Hasta %1</source>
        <translation>Up to %1</translation>
    </message>
    <message>
        <source>Copiar como siempre</source>
        <translation>Copy as usual</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryDetails</name>
    <message>
        <source>Temas</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Con comas: semillas, minga.</source>
        <translation>With commas: seeds, minga.</translation>
    </message>
    <message>
        <source>De quién habla</source>
        <translation>Of whom it speaks</translation>
    </message>
    <message>
        <source>Con comas, si son varias personas.</source>
        <translation>With commas, if there are several.</translation>
    </message>
    <message>
        <source>Quién preguntó</source>
        <translation>Who asked</translation>
    </message>
    <message>
        <source>Quién grabó</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>En qué ocasión</source>
        <translation>On what occasion</translation>
    </message>
    <message>
        <source>Cuándo se grabó</source>
        <translation>When it was recorded</translation>
    </message>
    <message>
        <source>Cómo nombrar a quien cuenta</source>
        <translation>How to name who tells</translation>
    </message>
    <message>
        <source>Con su pueblo o su familia, si lo pide.</source>
        <translation>With people or family, if asked for.</translation>
    </message>
    <message>
        <source>Aviso antes de oírla</source>
        <translation>Warning before hearing it</translation>
    </message>
    <message>
        <source>Por ejemplo: habla alguien que ya murió.</source>
        <translation>For example: somebody speaks who has died.</translation>
    </message>
    <message>
        <source>Qué pueden hacer otros con ella</source>
        <translation>What others may do with it</translation>
    </message>
    <message>
        <source>Qué significa para la comunidad</source>
        <translation>What it means to the community</translation>
    </message>
    <message>
        <source>Qué saber entrega: cómo, cuándo y quién lo usa</source>
        <translation>What knowledge it hands on: how, when, by whom it is used</translation>
    </message>
    <message>
        <source>No se ha decidido</source>
        <translation>Not decided</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryEditor</name>
    <message>
        <source>Guardar</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation>Leave as it was</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryForm</name>
    <message>
        <source>Título</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Quién cuenta</source>
        <translation>Who tells it</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation>Time it is about</translation>
    </message>
    <message>
        <source>De qué trata</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Escriba cómo se llama la historia.</source>
        <translation>Write what the story is called.</translation>
    </message>
    <message>
        <source>No conozco ese idioma. Escriba «kichwa», «español», «shuar».</source>
        <translation>I do not know that language. Write “kichwa”, “spanish”, “shuar”.</translation>
    </message>
    <message>
        <source>Cerrar el mapa</source>
        <translation>Close the map</translation>
    </message>
    <message>
        <source>Señalar en el mapa</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Menos datos</source>
        <translation>Fewer details</translation>
    </message>
    <message>
        <source>Más datos</source>
        <translation>More details</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryGrid</name>
    <message>
        <source>Historias</source>
        <translation>Stories</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryHead</name>
    <message>
        <source>Añadida el %1</source>
        <translation>Added on %1</translation>
    </message>
    <message>
        <source>Grabó %1</source>
        <translation>Recorded by %1</translation>
    </message>
    <message>
        <source>Grabó %1, %2</source>
        <translation>Recorded by %1, %2</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryMapPage</name>
    <message>
        <source>Dónde se contaron</source>
        <translation>Where they were told</translation>
    </message>
    <message>
        <source>Ninguna historia tiene su lugar en el mapa</source>
        <translation>No story has its place on the map</translation>
    </message>
    <message>
        <source>Abra una historia, pulse Corregir y señale dónde es.</source>
        <translation>Open a story, press Correct and show where it is.</translation>
    </message>
    <message>
        <source>Ver las historias</source>
        <translation>See the stories</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Memoria · 1 historia tiene su lugar</source>
        <translation>Memory · 1 story has its place</translation>
    </message>
    <message>
        <source>Memoria · %1 historias tienen su lugar</source>
        <translation>Memory · %1 stories have their place</translation>
    </message>
    <message>
        <source>1 historia de aquí</source>
        <translation>1 story from here</translation>
    </message>
    <message>
        <source>%1 historias de aquí</source>
        <translation>%1 stories from here</translation>
    </message>
    <message>
        <source>El mapa de las historias</source>
        <translation>The map of the stories</translation>
    </message>
    <message>
        <source>Toque una marca para ver qué cuentan ahí.</source>
        <translation>Press a mark to see what is told there.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryNotices</name>
    <message>
        <source>Esta historia se cambió a la vez en más de un lado.</source>
        <translation>This story was changed at the same time in more than one place.</translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Se retiró el permiso de esta historia. Ya no se muestra.</source>
        <translation>The consent for this story was taken back. It is no longer shown.</translation>
    </message>
    <message>
        <source>El permiso de esta historia venció. Falta que lo den otra vez.</source>
        <translation>The consent for this story has ended. It has to be given again.</translation>
    </message>
    <message>
        <source>Ver el permiso</source>
        <translation>See the consent</translation>
    </message>
    <message>
        <source>Antes de seguir: %1</source>
        <translation>Before you go on: %1</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryPage</name>
    <message>
        <source>Corregir</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Borrar</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation>Memory · %1</translation>
    </message>
    <message>
        <source>Esta historia ya no está aquí. La pudieron borrar.</source>
        <translation>This story is no longer here. Somebody may have deleted it.</translation>
    </message>
    <message>
        <source>Guardado aquí.</source>
        <translation>Saved here.</translation>
    </message>
    <message>
        <source>Se borró «%1»</source>
        <translation>“%1” was deleted</translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Imprimir (Ctrl+P)</source>
        <translation>Print (Ctrl+P)</translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation>Share</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StorySide</name>
    <message>
        <source>La foto original solo está en este PC. Va primera en los envíos.</source>
        <translation>The original photo is only on this PC. It leaves first.</translation>
    </message>
    <message>
        <source>El video original solo está en este PC. Va primero en los envíos.</source>
        <translation>The original video is only on this PC. It leaves first.</translation>
    </message>
    <message>
        <source>La voz original solo está en este PC. Va primera en los envíos.</source>
        <translation>The original voice is only on this PC. It leaves first.</translation>
    </message>
    <message>
        <source>La foto original todavía no llega. Mientras tanto se ve una pequeña.</source>
        <translation>The original photo has not arrived yet. Meanwhile a small one is shown.</translation>
    </message>
    <message>
        <source>El video original todavía no llega. Mientras tanto se oye su voz.</source>
        <translation>The original video has not arrived yet. Meanwhile its voice is heard.</translation>
    </message>
    <message>
        <source>La voz original todavía no llega. Mientras tanto suena una copia ligera.</source>
        <translation>The original voice has not arrived yet. Meanwhile a light copy is heard.</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation>Time it is about</translation>
    </message>
    <message>
        <source>Grabó</source>
        <translation>Recorded by</translation>
    </message>
    <message>
        <source>Es del centro</source>
        <translation>From the centre</translation>
    </message>
    <message>
        <source>Permiso</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>Personas y lugar</source>
        <translation>People and place</translation>
    </message>
    <message>
        <source>De qué trata</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Sobre la historia</source>
        <translation>About the story</translation>
    </message>
    <message>
        <source>Otro centro</source>
        <translation>Another centre</translation>
    </message>
    <message>
        <source>Ver los cambios</source>
        <translation>See the changes</translation>
    </message>
    <message>
        <source>Momentos</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Momento</source>
        <translation>Moment</translation>
    </message>
    <message>
        <source>Se puede usar en</source>
        <translation>May be used in</translation>
    </message>
    <message>
        <source>No se puede usar en</source>
        <translation>May not be used in</translation>
    </message>
    <message>
        <source>Otros pueden</source>
        <translation>Others may</translation>
    </message>
    <message>
        <source>Habla de</source>
        <translation>Speaks of</translation>
    </message>
    <message>
        <source>Preguntó</source>
        <translation>Asked</translation>
    </message>
    <message>
        <source>En qué ocasión</source>
        <translation>On what occasion</translation>
    </message>
    <message>
        <source>Se grabó</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Temas</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Qué significa para la comunidad</source>
        <translation>What it means to the community</translation>
    </message>
    <message>
        <source>Qué saber entrega</source>
        <translation>Knowledge it hands on</translation>
    </message>
    <message>
        <source>Cómo se nombra</source>
        <translation>How to name it</translation>
    </message>
    <message>
        <source>Dónde es</source>
        <translation>Where it is</translation>
    </message>
    <message>
        <source>Anotar el permiso</source>
        <translation>Write down the consent</translation>
    </message>
    <message>
        <source>Ver el permiso</source>
        <translation>See the consent</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Oír el permiso</source>
        <translation>Hear the consent</translation>
    </message>
    <message>
        <source>Nadie lo ha anotado todavía.</source>
        <translation>Nobody has written it down yet.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SyncPage</name>
    <message>
        <source>No hay nada por enviar. Lo que añada aparecerá aquí.</source>
        <translation>There is nothing to send. What you add will appear here.</translation>
    </message>
    <message>
        <source>Este centro ya tiene servidor. El envío empieza ahora.</source>
        <translation>This centre has a server now. Sending begins.</translation>
    </message>
    <message>
        <source>Lo que sale primero</source>
        <translation>What leaves first</translation>
    </message>
    <message>
        <source>No tienen otra copia. Cuide este PC hasta que salgan.</source>
        <translation>They have no other copy. Take care of this PC until they leave.</translation>
    </message>
    <message>
        <source>Envíos</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Lo que sale de este PC y por dónde</source>
        <translation>What leaves this PC, and which way</translation>
    </message>
    <message>
        <source>1 cosa · %1</source>
        <translation>1 thing · %1</translation>
    </message>
    <message>
        <source>%1 cosas · %2</source>
        <translation>%1 things · %2</translation>
    </message>
    <message>
        <source>Solo en este PC: 1 archivo</source>
        <translation>Only on this PC: 1 file</translation>
    </message>
    <message>
        <source>Solo en este PC: %1 archivos</source>
        <translation>Only on this PC: %1 files</translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Por salir</source>
        <translation>To leave</translation>
    </message>
    <message>
        <source>Conexiones</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Conexiones pasadas</source>
        <translation>Past connections</translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Todavía no hubo ninguna conexión.</source>
        <translation>There has been no connection yet.</translation>
    </message>
    <message>
        <source>Se cambiaron a la vez en más de un lado. Elija qué vale.</source>
        <translation>They were changed at the same time in more than one place. Choose what counts.</translation>
    </message>
    <message>
        <source>Que salga antes</source>
        <translation>Send this first</translation>
    </message>
    <message>
        <source>Saldrá antes que los demás archivos de su clase.</source>
        <translation>It will leave before the other files of its kind.</translation>
    </message>
    <message>
        <source>Que salga antes: %1</source>
        <translation>Send this first: %1</translation>
    </message>
    <message>
        <source>Llevar en memoria USB</source>
        <translation>Carry on a USB stick</translation>
    </message>
    <message>
        <source>En Envíos</source>
        <translation>In Outbox</translation>
    </message>
    <message>
        <source>copiar traer paquete copia</source>
        <translation>copy bring bundle backup</translation>
    </message>
    <message>
        <source>Ver el límite de datos</source>
        <translation>Show the data limit</translation>
    </message>
    <message>
        <source>internet gastar megas</source>
        <translation>internet spend megabytes</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Table</name>
    <message>
        <source>En orden de %1, de menor a mayor.</source>
        <translation>Sorted by %1, smallest first.</translation>
    </message>
    <message>
        <source>En orden de %1, de mayor a menor.</source>
        <translation>Sorted by %1, largest first.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TableHeader</name>
    <message>
        <source>Títulos de la tabla</source>
        <translation>Headings of the table</translation>
    </message>
    <message>
        <source>Título: %1</source>
        <translation>Heading: %1</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TaskRow</name>
    <message>
        <source>Parar</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Parar: %1</source>
        <translation>Stop: %1</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TaskStrip</name>
    <message>
        <source>%1 por segundo</source>
        <translation>%1 a second</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (y %2 más)</source>
        <translation>%1 (and %2 more)</translation>
    </message>
    <message>
        <source>parando…</source>
        <translation>stopping…</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TempoButton</name>
    <message>
        <source>Despacio</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>A su paso</source>
        <translation>At its own pace</translation>
    </message>
    <message>
        <source>Muy despacio</source>
        <translation>Very slowly</translation>
    </message>
    <message>
        <source>Despacio: sí</source>
        <translation>Slower: on</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Toast</name>
    <message>
        <source>Deshacer</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Deshacer (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ToldField</name>
    <message>
        <source>1962, hacia 1962, años 70, agosto 2015</source>
        <translation>1962, 1962~ (about), 197X, 2015-08</translation>
    </message>
    <message>
        <source>Se entiende: %1.</source>
        <translation>Understood: %1.</translation>
    </message>
    <message>
        <source>No se entiende. Escriba «1962», «hacia 1962» o «agosto 2015».</source>
        <translation>This is not clear. Write “1962”, “1962~” (about 1962) or “2015-08”.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TopBar</name>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Volver (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TranscriptCard</name>
    <message>
        <source>Nadie ha escrito todavía lo que dice esta grabación.</source>
        <translation>Nobody has written down yet what this recording says.</translation>
    </message>
    <message>
        <source>Idiomas que se ven</source>
        <translation>Languages shown</translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Sin idioma</source>
        <translation>No language</translation>
    </message>
    <message>
        <source>Los dos</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>lo que dice</source>
        <translation>what it says</translation>
    </message>
    <message>
        <source>Escribir lo que dice</source>
        <translation>Write what it says</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TranscriptView</name>
    <message>
        <source>Falta escribir</source>
        <translation>Still to be written</translation>
    </message>
    <message>
        <source>Lo que dice, con su momento</source>
        <translation>What it says, with its moment</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TranslatePage</name>
    <message>
        <source>Idioma</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Qué frases se ven</source>
        <translation>Which sentences are shown</translation>
    </message>
    <message>
        <source>Faltan</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Todas</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Otro idioma</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Traer un paquete</source>
        <translation>Bring in a bundle</translation>
    </message>
    <message>
        <source>Guardar un paquete</source>
        <translation>Save a bundle</translation>
    </message>
    <message>
        <source>Elegir en la ventana</source>
        <translation>Choose in the window</translation>
    </message>
    <message>
        <source>Buscar una frase</source>
        <translation>Search for a sentence</translation>
    </message>
    <message>
        <source>Paquete de idioma</source>
        <translation>Language bundle</translation>
    </message>
    <message>
        <source>Paquete de idioma (*.zip)</source>
        <translation>Language bundle (*.zip)</translation>
    </message>
    <message>
        <source>%1 de %2 frases traducidas</source>
        <translation>%1 of %2 sentences translated</translation>
    </message>
    <message>
        <source>Guardada: «%1».</source>
        <translation>Saved: “%1”.</translation>
    </message>
    <message>
        <source>Guarde primero lo que está a medio escribir.</source>
        <translation>First save what is half written.</translation>
    </message>
    <message>
        <source>%1: %2 frases nuevas y %3 cambiadas.</source>
        <translation>%1: %2 new sentences and %3 changed.</translation>
    </message>
    <message>
        <source>El paquete tiene %1 frases.</source>
        <translation>The bundle has %1 sentences.</translation>
    </message>
    <message>
        <source>Traducir la aplicación</source>
        <translation>Translate the app</translation>
    </message>
    <message>
        <source>%1, 1 grabada</source>
        <translation>%1, 1 recorded</translation>
    </message>
    <message>
        <source>%1, %2 grabadas</source>
        <translation>%1, %2 recorded</translation>
    </message>
    <message>
        <source>Dudas</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Tray</name>
    <message>
        <source>Abrir Tambo</source>
        <translation>Open Tambo</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Tambo sigue encontrando a otros PC</source>
        <translation>Tambo goes on finding other PCs</translation>
    </message>
</context>
<context>
    <name>tambo::ui::UnlockView</name>
    <message>
        <source>Clave</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Abrir el centro</source>
        <translation>Open the centre</translation>
    </message>
    <message>
        <source>Olvidé mi clave</source>
        <translation>I forgot my passphrase</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Clave nueva</source>
        <translation>New passphrase</translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation>At least 8 letters. A short sentence is good.</translation>
    </message>
    <message>
        <source>Otra vez la clave nueva</source>
        <translation>New passphrase again</translation>
    </message>
    <message>
        <source>Poner la clave y abrir</source>
        <translation>Set the passphrase and open</translation>
    </message>
    <message>
        <source>Volver</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Este centro está cerrado</source>
        <translation>This centre is locked</translation>
    </message>
    <message>
        <source>Se abre con la clave de alguien del equipo. Después cada persona entra con su dibujo.</source>
        <translation>It opens with the passphrase of one of the staff. Then each person signs in with a picture.</translation>
    </message>
    <message>
        <source>Abrir con las 24 palabras</source>
        <translation>Open with the 24 words</translation>
    </message>
    <message>
        <source>Están en la hoja de papel que se guardó al crear el centro.</source>
        <translation>They are on the sheet of paper that was kept when the centre was created.</translation>
    </message>
    <message>
        <source>Las 24 palabras</source>
        <translation>The 24 words</translation>
    </message>
    <message>
        <source>Ponga una clave nueva</source>
        <translation>Set a new passphrase</translation>
    </message>
    <message>
        <source>Las palabras son correctas. La hoja sigue sirviendo.</source>
        <translation>The words are right. The sheet stays valid.</translation>
    </message>
    <message>
        <source>Escriba la clave.</source>
        <translation>Type the passphrase.</translation>
    </message>
    <message>
        <source>Las dos claves no son iguales.</source>
        <translation>The two passphrases are not the same.</translation>
    </message>
    <message>
        <source>En orden, con espacios. Bastan cuatro letras de cada palabra.</source>
        <translation>In order, with spaces. Four letters of each word are enough.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::UseGrid</name>
    <message>
        <source>No se habló</source>
        <translation>Not discussed</translation>
    </message>
    <message>
        <source>Sí</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>tambo::ui::WaitView</name>
    <message>
        <source>Parar</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Waveform</name>
    <message>
        <source>Momento de la grabación</source>
        <translation>Moment of the recording</translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>tambo::ui::WordsView</name>
    <message>
        <source>Guardar la hoja para imprimir</source>
        <translation>Save the sheet to print</translation>
    </message>
    <message>
        <source>Guárdelas en papel, lejos de este PC. No se mostrarán otra vez.</source>
        <translation>Keep them on paper, away from this PC. They will not be shown again.</translation>
    </message>
    <message>
        <source>Mandan en el centro. Con ellas se nombra a los encargados y se recupera todo.</source>
        <translation>They rule the centre. They name its stewards and bring everything back.</translation>
    </message>
    <message>
        <source>Dónde guardar la hoja</source>
        <translation>Where to save the sheet</translation>
    </message>
    <message>
        <source>hoja-de-palabras.pdf</source>
        <translation>word-sheet.pdf</translation>
    </message>
    <message>
        <source>La hoja está guardada. Imprímala y borre el archivo.</source>
        <translation>The sheet is saved. Print it and delete the file.</translation>
    </message>
</context>
<context>
    <name>tambo::ui::WritePage</name>
    <message>
        <source>Se está guardando. Espere un momento.</source>
        <translation>It is being saved. Wait a moment.</translation>
    </message>
    <message>
        <source>No se guardó «%1». %2</source>
        <translation>“%1” was not saved. %2</translation>
    </message>
    <message>
        <source>Se quitó lo escrito.</source>
        <translation>What was written is gone.</translation>
    </message>
    <message>
        <source>Sin idioma</source>
        <translation>No language</translation>
    </message>
    <message>
        <source>En qué idioma</source>
        <translation>In which language</translation>
    </message>
    <message>
        <source>Junto a</source>
        <translation>Beside</translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation>Memory · %1</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Esta historia ya no está aquí. La pudieron borrar.</source>
        <translation>This story is no longer here. Somebody may have deleted it.</translation>
    </message>
    <message>
        <source>Sin otro idioma</source>
        <translation>No other language</translation>
    </message>
    <message>
        <source>Junto a: %1</source>
        <translation>Beside: %1</translation>
    </message>
    <message>
        <source>Todo está escrito</source>
        <translation>All is written</translation>
    </message>
    <message>
        <source>Falta 1 parte</source>
        <translation>1 part is missing</translation>
    </message>
    <message>
        <source>Faltan %1 partes</source>
        <translation>%1 parts are missing</translation>
    </message>
    <message>
        <source>Se retiró el permiso de esta historia. Ya no se muestra.</source>
        <translation>The consent for this story was taken back. It is no longer shown.</translation>
    </message>
    <message>
        <source>Escribir lo que dice</source>
        <translation>Write what it says</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Zocalo</name>
    <message>
        <source>PC %1</source>
        <translation>PC %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ver envíos</source>
        <translation>See the outbox</translation>
    </message>
</context>
</TS>
