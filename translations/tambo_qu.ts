<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="qu_EC" sourcelanguage="es_EC">
<context>
    <name>Archive</name>
    <message>
        <source>No se puede abrir «%1». Revise si puede leerlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo la importación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abrir «%1». Revise si existe y si puede leerlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabación %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu %1</translation>
    </message>
    <message>
        <source>No se pudo leer el archivo. Revise si está completo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No se añadió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abrir la carpeta «%1». Revise si existe y si puede leerla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un texto es demasiado largo. Deje lo importante en una línea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba un título para la historia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fecha «%1» no se entiende. Escriba 1962, 1962~, 197X o 2015-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo «%1» ya no está en su copia. Añádalo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La transcripción tiene un párrafo demasiado largo. Divídalo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba lo que se dice en este momento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este párrafo es demasiado largo. Divídalo en dos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa historia no está aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varias historias empiezan o terminan así. Escriba más letras del número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay una historia con ese número. Vea «tambo story list».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>siglo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>años %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hacia %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no es seguro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quizá hacia %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desde %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hasta %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de %1 a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro ya no participa en ese grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa grabación está dañada desde el comienzo. No se puede oír.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El disco está lleno. Lo grabado hasta aquí está a salvo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede grabar en este disco. Revise si tiene espacio y permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa grabación ya no está aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La escuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los libros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los estudios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las ventas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para qué se grabó es demasiado largo. Escríbalo más corto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba quién da el permiso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba qué día dio el permiso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el último día en que vale, o déjelo en blanco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El permiso no puede acabar antes de darlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir nombrando a quien cuenta, sin cerrarla a otros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombrar a quien cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usarla para todo, nombrando a quien cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin ganar dinero, compartir igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir nombrando a quien cuenta, sin cobrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin ganar dinero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usarla nombrando a quien cuenta, sin ganar dinero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin cambiarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir la historia entera, sin cambiar nada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin cambiarla ni ganar dinero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir la historia entera, sin cambiarla ni cobrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usarla para todo, sin pedir nada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con dueño</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo con permiso de quien tiene los derechos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se sabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie sabe todavía de quién son los derechos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Según la costumbre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como la comunidad lo ha decidido siempre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permiso.flac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un texto es demasiado largo. Escríbalo más corto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese punto no está en el mapa. Señálelo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El dato «%1» no tiene la forma debida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto de «%1» es demasiado largo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete no está completo o tiene daño. No se importó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete no tiene historias de Tambo. Importe su carpeta «data».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede leer «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el archivo «%1» de la historia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es una transcripción conocida. Use .eaf, .vtt, .srt, .txt o .xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay historias que puedan salir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en esa carpeta. Revise el disco o la memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya hay algo en «%1». Elija otra carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay espacio para la copia. Libere %1 o lleve menos historias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo de las historias está dañado. Compruebe los datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo la copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este archivo no está en esta copia: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto de: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que se dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo nombrarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Créditos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas las historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antes de oírla: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esta carpeta hay historias para oír y leer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abra «index.html» con cualquier navegador. No necesita internet ni Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para pasarla a otra persona, copie la carpeta entera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cada historia dice quién la cuenta y con qué licencia se comparte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias: %1. Grabaciones y fotos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No se exportó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija al menos una historia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«story.json» no es una historia de Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La historia es de un Tambo más nuevo. Actualice este.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa historia no es para todos. Pida permiso antes de sacarla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa historia no es de ese espacio. Revise su número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fila no tiene título ni archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se entiende el punto «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se entiende la fecha «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conozco el idioma «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No está el archivo «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La tabla está vacía. La primera fila lleva los nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La tabla tiene demasiadas filas. Divídala en partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No se guardó ninguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien la cuenta retiró su permiso, o este venció. No se muestra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kichwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achuar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waorani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&apos;palaa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tsa&apos;fiki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&apos;ingae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awapit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paicoca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inglés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugués</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 segundos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 minutos y %2 segundos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyukuna</translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La oye quien quiera, también en otros centros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La oye solo la gente de este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias, fotos y voces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Añadir una historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuk yuyayta yapana</translation>
    </message>
    <message>
        <source>Una grabación, un video, fotos o un texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nueva guardar grabar voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se paró.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quién es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabó:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temas:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licencia:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se oye bien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se oye bajo: acérquese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se oye nada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muy fuerte: aléjese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabar una historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con el micrófono de este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nueva voz entrevista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dado de viva voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dado por %1, de viva voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmado por %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso vencido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso retirado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El mapa de las historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde se contaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lugares provincias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay historias que se puedan imprimir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contenido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se nombra:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>De una cosa hay dos versiones. Falta decidir cuál vale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De %1 cosas hay dos versiones. Falta decidir cuál vale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo está solo en este PC. Conviene llevar una copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 archivos están solo en este PC. Conviene llevar una copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacer una copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una solicitud pasó de 15 días. Falta responderla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solicitudes pasaron de 15 días. Falta responderlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperamos una grabación que nadie guardó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperamos %1 grabaciones que nadie guardó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar</source>
        <translation type="unfinished">Wakichina</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Se detuvo. No quedó ninguna copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya hay un archivo con ese nombre. Elija otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son demasiados archivos para una sola copia. Hágala sin los originales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo pasa de 8 GB y no cabe en la copia. Hágala sin los originales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo leer un archivo del centro. Revise el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese archivo no es una copia de seguridad de Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copia de seguridad está dañada o alguien la cambió. Use otra copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en esta carpeta. Revise sus permisos o elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copia se abre con las palabras o con una clave del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Nada quedó en la carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una copia se recupera en una carpeta vacía, y en esta ya hay algo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo abrir la copia de seguridad. Revise el nombre del archivo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>Abierta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Paskashka</translation>
    </message>
    <message>
        <source>Comunidad</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ayllullakta</translation>
    </message>
    <message>
        <source>Solo familia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ayllulla</translation>
    </message>
</context>
<context>
    <name>Bags</name>
    <message>
        <source>«bagit.txt» tiene más de dos líneas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» es un enlace que sale del paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es un archivo normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» es un enlace a otro archivo del paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete tiene demasiados archivos. Pida que lo dividan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otros sistemas no distinguen «%1» de «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la carpeta «data» del paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» es demasiado grande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no se puede leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no está en la codificación que dice el paquete (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La línea %1 de «%2» no se entiende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Payload-Oxum» está repetido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Payload-Oxum» no se entiende: «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete dice «%1» (bytes y archivos), pero hay «%2.%3».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambo no puede comprobar «%1»: no conoce esa suma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la lista de los archivos («manifest-sha512.txt» u otra).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambo no conoce ninguna de las sumas del paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» tiene asteriscos delante de los nombres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no nombra «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» nombra un archivo fuera del paquete: «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» escribe de otro modo el nombre «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» guarda de otro modo las tildes de «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» escribe con otras mayúsculas el nombre «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» nombra «%2», que no está en «data».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» nombra dos veces «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» da dos sumas distintas para «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «%1», que está en «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» lo dejó el sistema y no está en la lista. Bórrelo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no está en «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «%1»: todavía hay que traerlo de internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» dice otro tamaño para «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» está dañado: no es lo que dice «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay una carpeta «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «bagit.txt»: la carpeta no es un paquete BagIt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo del paquete no se puede leer. Revise el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo antes de terminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«bagit.txt» empieza con una marca de bytes que sobra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«bagit.txt» no dice la versión de BagIt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambo no conoce la versión %1 de BagIt. Actualícelo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«bagit.txt» no dice la codificación de sus textos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambo no conoce la codificación «%1» de «bagit.txt».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo escribir el paquete. Revise la carpeta y el espacio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya existe «%1». Elija otro nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no sirve como nombre en el paquete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Blobs</name>
    <message>
        <source>Se detuvo. No se añadió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo leer el archivo. Revise si está completo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo escribir en el disco. Revise la carpeta y sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo todavía no ha llegado a este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este archivo está cerrado. Falta su llave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo está dañado en el disco. Se pedirá otra copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo llegó dañado. Se pedirá otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>En este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En otro centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En el PC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En otro PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo que todavía no llega</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Preparando los datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre del centro después de «--name».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro creado: %1. Sus datos están en %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se llama el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde está, en palabras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crea un centro en una carpeta vacía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro sin nombre todavía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC todavía no es parte del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fecha de este PC parece equivocada. Revísela.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra el centro y este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«tambo COSA ACCIÓN --help» explica cada una.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es una opción de «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La opción «--%1» está incompleta o lleva algo de más.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» está de más.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uso: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algo falló en el programa. Avise a quien lo mantiene. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No existe «%1». Vea «tambo --help».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se encontró nada con esas palabras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busca en las historias y en lo que dicen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--space» es «public» o «centre».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conozco ese idioma. Escriba «kichwa», «es», «shuar».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se guardó «%1». Su número es %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se llama la historia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonidos, videos o fotos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para todos, o solo para el centro (si no se dice).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién cuenta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué lugar habla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma: «kichwa», «es»…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De cuándo habla: 1962, 1962~, 197X, 2015-08.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué trata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uno o varios temas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién grabó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código SPDX; CC-BY-SA-4.0 si es abierta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda una historia con sus archivos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= %1  ya estaba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1  no es sonido, video, foto ni su transcripción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias nuevas: %1 (%2). Ya estaban: %3. Archivos con problemas: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién cuenta en todas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué lugar hablan todas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma de las que no lo dicen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--limit» y «--skip» llevan un número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--kind» es «voice», «photo», «video» o «text».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2 historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las que tienen o dicen estas palabras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice, photo, video o text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las que cuenta esta persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las de este lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las que se oyen o leen en este idioma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las abiertas o las del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuántas, a lo más.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin las primeras N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lista las historias, las últimas primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borró «%1». Para recuperarla: tambo story restore %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borra una historia. Se puede recuperar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se recuperó «%1» (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solo el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un grupo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>una persona</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">shuk runa</translation>
    </message>
    <message>
        <source>todos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">tukuykuna</translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Temas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Número</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yupay</translation>
    </message>
    <message>
        <source>Muestra una historia entera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En el otro PC: «tambo device join CÓDIGO». Vale siete días, para un PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da un código para que otro PC sea parte de este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC ya es parte del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta un paso: en el primer PC del centro, «tambo sync». Después, aquí también.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La dirección del servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hace de este PC uno más del centro de una invitación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro ya tiene servidor: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conecta este centro con el servidor de una invitación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese no es el número de un centro. «tambo centre show» muestra el suyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no sigue a ese centro. Lo que llegó de él queda en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigue a ese centro. Lo suyo llega con el próximo «tambo sync».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar de seguirlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sigue lo público de otro centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conectando con %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando un archivo de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trayendo un archivo de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperando</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyakun</translation>
    </message>
    <message>
        <source>Todo está enviado. Ctrl+C termina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando y recibiendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · enviado %2, recibido %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviado: %1, recibido: %2, en %3 preguntas al servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paquetes de registros: %1 enviados, %2 recibidos. Archivos: %3 enviados, %4 recibidos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya se envió no se envía otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una sola vez, y terminar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra dirección del mismo servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envía y trae todo lo que falta; sin «--once», hasta Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el tamaño como «1366x768», de 900x540 en adelante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El tema es «light», «dark» o «contrast».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El idioma es «es», «en» o «qu».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># Un recorrido por Tambo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dos centros y un servidor en este PC, en una carpeta que ya no existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| Qué se hizo | Tiempo | Subió | Bajó | Pedidos |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En total subieron %1 y bajaron %2 en %3 pedidos. Los archivos del primer centro pesan %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## Imágenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir el informe en «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede crear la carpeta «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imágenes y report.md están en %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde dejar imágenes e informe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamaño de la ventana, como 1366x768.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark o contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>es, en o qu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra el trabajo entero entre dos centros y deja imágenes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede guardar la imagen «%1». Revise el espacio del disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abriendo un servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El primer centro envía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El primer centro envía lo suyo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El segundo centro recibe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El segundo centro recibe lo abierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El segundo centro busca y escucha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta temporal. Revise el espacio del disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se abre un servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparando el centro de ejemplo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El primer centro guarda %1 historias con voz, foto y texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se funda un segundo centro, que sigue al primero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al segundo centro no llegaron justo las historias abiertas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegaron %1 historias abiertas; las %2 de la comunidad quedaron en casa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El segundo centro no encontró «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El segundo centro busca «%1» y encuentra «%2»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El sonido llegó incompleto al segundo centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El segundo centro oye los %1 segundos de su voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La historia llegó sin su voz al segundo centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisado: %1 fichas, %2 cambios, %3 grupos, %4 archivos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo está bien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisando los datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay datos dañados. Lo demás sigue bien; haga una copia antes de seguir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisa que los datos guardados estén completos y sin daño.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (de un Tambo más nuevo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se creó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se cambió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se borró</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se recuperó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no se puede leer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra quién cambió qué en una historia, y cuándo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el número, el paso y el campo como los muestra «story history».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» (%2) tiene otra vez el dato de antes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recupera una historia borrada, o un dato de un paso de «story history».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se pedirá una copia sana en la próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exportando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir «%1». Revise la carpeta y sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar «%1». Revise si hay espacio en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se exportaron %1 fichas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--space» es «public», «centre», «group» o «person».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conozco «%1». Hay: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo fichas de esa clase, por ejemplo «story».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo lo que ven todos, o solo el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardarlas, si no van a la pantalla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribe todas las fichas en JSON, una en cada línea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fichas nuevas: %1. Cambiadas: %2. Ya estaban igual: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De otros centros, que aquí no se cambian: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De clases que este Tambo no conoce: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campos que este Tambo no conoce: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombran fichas que no están aquí ni en el archivo: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede leer «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guárdelo primero en un archivo: hay que leerlo dos veces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dónde van las nuevas, aunque el archivo diga otra cosa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trae fichas en JSON, como las escribe «export json».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga quién lo hace: agregue «--as» y su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uso: tambo [--home CARPETA] [--as PERSONA] [--json] COSA ACCIÓN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta algo después de «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encargado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra los PC de este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que ese PC había guardado y ya llegó aquí vuelve a contar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC ya no es del centro. Sus llaves cambian en la próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De un PC ya retirado: aceptar lo que llegó después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retira un PC perdido o vendido y cambia las llaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún PC de este centro empieza así.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varios PC empiezan así. Escriba más letras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC ya no decide por el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC también puede aceptar y retirar PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no; lo que decidió hasta ahora queda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahora %1 es parte del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su dibujo: cacao, canasta, chocho…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learner (si no se dice), member, facilitator o steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma prefiere Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregunta su PIN o sus tres dibujos. Sin él, entra con un toque.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrega a una persona. La primera administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga qué debe cambiar. Vea «tambo person edit --help».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se guardó lo de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se llama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no entra; lo que hizo queda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambia nombre, dibujo o idioma, o si todavía entra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ya no entra)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra las personas del centro, o las de ese nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entra ahora con un toque, sin PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entra ahora con lo que se escribió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El papel de %1 ahora es: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambia lo que una persona puede hacer: learner, member, facilitator o steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El nuevo PIN, o tres dibujos, o nada para entrar sin ellos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Nada ha cambiado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa línea es demasiado larga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la clave. Escríbala en la terminal o envíela por la entrada estándar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez la clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las dos claves no son iguales. Nada ha cambiado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave de ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave cambiada: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambia una clave por otra; pide la de ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es una clave de «tambo vault show».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se abre sin clave. Quien se lleve este PC puede leer todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave que se quita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con «--all» se quitan todas: no nombre ninguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave quitada: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quita todas: el centro se abre sin clave y quien se lleve el PC puede leer todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quita una clave: la que se escribe, o la que «vault show» nombra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave guardada: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si todas las claves se olvidan, los datos se pierden. Haga la hoja de recuperación con «tambo vault words».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El centro todavía se abre sin clave: mientras cada persona pone la suya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pone una clave más y cierra el centro con ella.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las 24 palabras, en una línea; bastan cuatro letras de cada una</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las otras claves siguen abriendo el centro. La olvidada se quita con «tambo vault passphrase remove».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abre el centro con las 24 palabras y pone una clave nueva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está cerrado con clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clave: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiene palabras de recuperación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tiene palabras de recuperación. Haga la hoja con «tambo vault words».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice cómo se abre el centro, sin abrirlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--lang» es «es» o «en».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma están las palabras; en español si no se dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haciendo la copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia hecha y revisada: %1, con %2 archivos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se abre con las palabras o con una clave del centro. Guárdela fuera de este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deja fuera los originales de fotos y sonidos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda una copia de seguridad de todo, también con la ventana abierta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estas 24 palabras mandan en el centro: con ellas se nombra a los encargados y se recupera todo. Escríbalas en papel y guárdelas lejos de este PC. No se mostrarán otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía decide por el centro, porque era de un encargado. Quítele eso con «tambo device steward --end» y las primeras palabras del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las primeras 24 palabras del centro, en una línea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deja que otro PC acepte y retire PC; pide las primeras palabras del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese centro ya no participa. Conserva lo que tenía, pero no recibe nada nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Termina la participación de otro centro en un grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese centro participa en el grupo. Se enterará en su próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deja que otro centro participe en un grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>con %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aquí ya no llega nada de él</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay grupos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra los grupos y qué centros participan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grupo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hace un grupo, cuyo contenido solo lee quien participa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún centro que se conozca aquí se llama así. Use su número: «tambo centre show» lo muestra allá.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varios centros se llaman así. Escriba su número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quien fue borrado, que no vuelven: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borró todo lo de %1 en este PC. En los demás, cuando se conecten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su nombre entero: no se puede deshacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borra para siempre todo lo de una persona, en todos los PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribe todo lo que se guarda de una persona, para leer y para programas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro centro ya no recibe nada nuevo de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro centro recibe lo de %1 cuando ambos se conecten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar de compartirlo. Lo que ya tiene, lo guarda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparte con otro centro lo que es de una persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De otro centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>También quienes ya no entran, y personas de otros centros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las 24 palabras, en una línea, o una clave del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperando la copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperado. Este es un PC nuevo del centro; el de antes puede seguir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es el PC de un encargado. Para conectarlo, pida una invitación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya puede escribir. Para conectarlo, pida una invitación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puede leer y escribir, pero lo que escriba espera hasta que un encargado lo acepte: allá «tambo device invite», aquí «tambo device join».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los originales de fotos y sonidos no están en la copia: vuelven al conectarse, si el servidor los tiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recupera una copia de seguridad en una carpeta vacía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para todos, solo para el centro (si no se dice), o para un grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y si es el PC de un encargado, también aceptar y retirar otros PC hasta que le quiten eso con las primeras palabras del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escríbalas en papel y guárdelas lejos de este PC. No se mostrarán otra vez, y las de antes ya no abren este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son solo de este PC. Para nombrar encargados hacen falta las primeras palabras, las de cuando se creó el centro: no las bote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hace otras 24 palabras para este PC y las muestra una sola vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--paper» es «a4» o «letter».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya hay un archivo con ese nombre. Elija otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hoja está en «%1». Imprímala y borre el archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda también la hoja para imprimir; bórrela después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El papel de la hoja; A4 si no se dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso solo se hace en el PC de un encargado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ese PC no hay nada apartado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se rescataron %1 cambios que estaban apartados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rescata lo que escribió la copia de un PC que ya no existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiene cambios apartados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo de %1 está en «%2» (fichas: %3, archivos: %4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete no trae nada nuevo para este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recibido: paquetes de registros: %1, archivos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para llevar a otros centros: %1 partes. Van con el próximo «tambo bundle write --for».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se aceptaron, porque su firma no vale: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leyendo el paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lee un paquete de una memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del centro: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escrito en el PC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivo %1 de %2 del paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registros: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotos, sonidos y otros archivos: %1, de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está cortado: se puede leer hasta donde llega.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra qué es un paquete, sin leerlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El tamaño es un número de megabytes, de 1 en adelante.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escrito: %1, de %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lleva paquetes de registros: %1, archivos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cabían paquetes de registros: %1, archivos: %2. Quedan para otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta como entregado solo cuando el otro PC le escriba uno de vuelta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribiendo el paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para otros centros, y no para los PC de este.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuánto puede ocupar, en megabytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribe un paquete para llevarlo en una memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo, también lo que otros PC ya tienen: para un PC que empieza.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda también lo que es para otros centros, sin leerlo, para llevárselo; en este PC ocupa a lo más tantos megabytes. Con 0 se borra lo que llevaba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscando en la red al PC que invitó. Ctrl+C termina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta un paso: abra Tambo en el PC que invitó, en la misma red, y aquí «tambo lan serve».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La dirección del PC que invitó, en la red local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasa y trae lo que falta con otro PC de la red, por su dirección.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie cerca todavía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiene lo mismo que este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta pasar datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El puerto es un número de 1 a 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC espera en el puerto %1. Ctrl+C termina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El puerto; si no, uno cualquiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasa y trae lo que falta con los PC de la red local, por sí mismo, hasta Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Así se escribe la dirección de un PC: 192.168.1.20:40123. El otro PC la dice con «tambo lan serve», o en «Envíos».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con el PC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con el PC %1. Enviado: %2, recibido: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasando datos. PC cerca: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC cerca: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imágenes están en %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde dejar imágenes; sin ella, una ventana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letras: 100, 115, 130 o 150.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra todas las piezas de la ventana, para quien la programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las letras son de 100, 115, 130 o 150 por ciento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas en la lista: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribe la lista de personas como tabla (CSV), sin claves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ya está: se deja como está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas agregadas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo muestra qué se entiende, sin agregar nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrega las personas de una tabla (CSV): todas o ninguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frases: %1. Grabaciones: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda un idioma, con sus grabaciones, en un paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 frases nuevas, %3 cambiadas, %4 como estaban, %5 que no se admiten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trae un idioma de un paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2: %3 frases, %4 revisadas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie ha empezado a traducir todavía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra los idiomas a los que se traduce aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga quién lo pide: «--person» o «--outsider».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedido anotado. Se responde hasta el %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién lo pide, si es del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién lo pide, si no usa Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué pide, con sus palabras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo lo pidió: 2026-07-14. Si no se dice, hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anota un pedido sobre datos personales: access, correction, erasure, objection o portability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respuesta anotada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se hizo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se hizo: 2026-07-14. Si no se dice, hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anota qué se hizo con un pedido; el número está en «request list».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay pedidos por responder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>También los que ya tienen respuesta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra los pedidos sobre datos personales y cuántos días faltan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>respondido el %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debía responderse ayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debía responderse hace %1 días</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se responde hoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta 1 día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faltan %1 días</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El día se escribe así: 2026-07-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde dejar también las imágenes de la ayuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su contraseña</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus tres dibujos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pone otra clave; la lee de la entrada, y si es la propia, la de antes en la primera línea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La contraseña nueva, de 8 letras o más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El nuevo PIN, de cuatro cifras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los tres dibujos nuevos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clase de clave es «passphrase», «pin» o «pictures».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La contraseña es para quien facilita o administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez la contraseña nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase (si no se dice, de quien facilita o administra), pin o pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La próxima vez que se abran, estos datos se reparan solos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay ninguna ficha «%1». Su número está en «export json».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra qué pasó con cualquier ficha: quién cambió qué, y cuándo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia ligera de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y %1 más.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete está completo y sin daño: %1 archivos, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisando el paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisa si un paquete BagIt está completo y sin daño.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo está dañado en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta un archivo en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leídos ahora: %1 archivos, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En total: %1. Dañados: %2. Faltan: %3. Sin leer todavía: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos se han leído desde: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--files» es un número desde 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leyendo los archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay archivos dañados o que faltan. Busque otra copia de ellos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuántos archivos como mucho (500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lee los archivos guardados hace más tiempo y avisa de los dañados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dice: .eaf, .vtt, .srt, .txt o .xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esas historias no tienen texto para esa forma. No se escribió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias sin texto para esa forma: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos que este PC todavía no tiene: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--format» es uno de estos: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga dónde guardarlas, con «--out».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se escribió «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, geojson, vtt, srt, eaf, ohms, txt, html (para oír) o bagit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo esas; si no se dice, todas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las abiertas (si no se dice) o las del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo o la carpeta que se escribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saca historias como tabla, mapa, transcripción, copia para oír o paquete BagIt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no nombra una columna y uno de estos campos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- %1  queda fuera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filas en la tabla: %1. Todavía no se guardó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fila %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«--column» y «--preview» son para tablas (.csv).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De una tabla: qué es esa columna; sin campo, queda fuera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De una tabla: muestra las primeras filas y no guarda nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda como historias lo que hay en una carpeta, un zip, una tabla o un paquete BagIt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abrir «%1». Revise si existe y si puede leerlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no termina en .vtt, .srt, .eaf, .xml ni .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasa una transcripción a otra forma: .vtt, .srt, .eaf, .xml, .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto no dice las horas, y %1 las necesita. Use .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Párrafos sin hora que %1 no guarda: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idiomas que %1 no guarda: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puntos del índice que %1 no guarda: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no guarda quién habla: el nombre está en el texto.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se queda «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borró «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En %1 hay ahora dos que se llaman «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahora hay dos: «%1» y «%2».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedó como usted eligió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, llegó por USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, llegó por la red local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, llegó por el servidor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Este PC no pudo mostrar la carpeta. Búsquela en «%1».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlLog</name>
    <message>
        <source>El registro de llaves de este centro no es auténtico. Se rechazó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro usa un Tambo más nuevo. Actualice este programa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Crypto</name>
    <message>
        <source>Estos datos están cerrados con otra llave o llegaron dañados.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Falta cerrar las comillas que se abren en la línea %1 de la tabla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La tabla es demasiado grande. Divídala en partes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>El disco está lleno. Libere espacio y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en esta carpeta. Revise sus permisos o elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos está dañado o su llave es otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro programa está usando estos datos. Ciérrelo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar en el disco. Revise el disco.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Elan</name>
    <message>
        <source>El archivo de ELAN está dañado en la línea %1. Guárdelo otra vez con ELAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo lleva definiciones (DTD) que ELAN no usa. No es seguro abrirlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es un archivo de ELAN. Elija uno que termine en .eaf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo tiene demasiadas anotaciones. Divídalo en partes con ELAN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La anotación %1 depende de sí misma. Corrija el archivo con ELAN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>cacao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canasta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">ashanka</translation>
    </message>
    <message>
        <source>chocho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estrella</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">kuyllur</translation>
    </message>
    <message>
        <source>guitarra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoja</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">panka</translation>
    </message>
    <message>
        <source>maíz</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">sara</translation>
    </message>
    <message>
        <source>maní</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">inchik</translation>
    </message>
    <message>
        <source>monte</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">urku</translation>
    </message>
    <message>
        <source>pez</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">challwa</translation>
    </message>
    <message>
        <source>río</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">mayu</translation>
    </message>
    <message>
        <source>taza</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>El disco está lleno. Libere espacio y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo escribir en el disco. Revise la carpeta y sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>El archivo no se puede leer. Ábralo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo es demasiado grande (más de %1 MB). Divídalo en partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto del archivo está dañado. Guárdelo como UTF-8 y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Lo creó %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se creó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo cambió %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se cambió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo borró %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borró</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo recuperó %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se recuperó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este cambio está dañado y no se puede leer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso no está aquí.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>No se pudo iniciar el servidor. Pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede atender en %1, puerto %2. ¿Está ocupado?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message>
        <source>Otra conexión continúa este envío.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este archivo se está recibiendo por otra conexión. Se probará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor no tiene este archivo (todavía).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor no entendió este envío. Actualice Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este servidor no conoce la invitación. Pida otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro centro ya usó esta invitación. Pida otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La invitación venció: valía siete días. Pida otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC no es del centro que quiere conectar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta una firma válida de este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor todavía no conoce este PC. Su centro debe aceptarlo primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta del servidor. Revise sus permisos o elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta carpeta tiene otras cosas. Elija una carpeta vacía para el servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo iniciar el cifrado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta carpeta es de un tambo-server más nuevo. Actualice el programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de llaves del servidor está dañado. Use su copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pueden leer las llaves del servidor. Revise los permisos de la carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie espera esta invitación aquí. Pida otra a su centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demasiados PC usaron esta invitación. Pida otra a su centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor está ocupado. Se probará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta dirección no existe en el servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no se conoce aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es una dirección. Es como 127.0.0.1:8440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A «%1» le falta su valor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «--data CARPETA».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los datos del servidor están dañados. Use su copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor habla tus 1.0.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este archivo es de un espacio que el servidor no conoce en su centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faltan el tamaño, «blob» o «space» del archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo es demasiado grande para el servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor ya no conoce este envío. Se empezará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor tiene otra cantidad de este archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo llegó dañado al servidor. Se enviará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor no pudo guardar el archivo. Revise su carpeta de datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este servidor no conoce a este centro. Pida una invitación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es el identificador de un centro ni de un PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este servidor no conoce a ese centro o PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir la copia. Revise el lugar y sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» ya existe. Elija otro nombre para la copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envíos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no se atiende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay centros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde ahora no se le atiende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde ahora se le atiende otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centros: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se atienden: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envíos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamaño de los envíos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamaño de los archivos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos en camino: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitaciones sin usar: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base de datos: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre en el disco: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo está bien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay daños que aquí no se reparan. Use una copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo dañado se apartó. Los centros lo enviarán otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay daños. Con --repair se apartan, y los centros los envían otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envíos dañados: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registros de llaves dañados: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centros mal contados: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos dañados: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos que faltan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base de datos: bien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los centros compararán todo lo que tienen con esta copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien mantiene el servidor ya no atiende a este centro o PC. Hable con esa persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esta carpeta no hay ningún servidor de Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir el registro en «%1». Revise sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son demasiadas consultas seguidas. Se probará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es un nivel. Hay error, warning, info y debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no son segundos: de 0 a 3600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es un prefijo. Es como /tambo-blobs/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A «admin» le falta qué hacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con «--tls» hace falta una dirección: «--url https://…».</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El certificado del servidor está dañado. Use su copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>Faltan las llaves de este centro en la carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las llaves son de un Tambo más nuevo. Actualice este programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de llaves está dañado. Use su copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudieron guardar las llaves. Revise el disco y la carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lan</name>
    <message>
        <source>El otro PC no responde. Revise que esté encendido, con Tambo abierto y en la misma red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se cortó la conexión con el otro PC. Lo que ya pasó está guardado; lo demás seguirá después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC dejó de contestar. Seguiré después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esa dirección contesta algo que no es Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC tiene un Tambo más nuevo. Actualice este programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC es de un centro que aquí nadie conoce. No se pasó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC fue dado de baja en su centro. No se pasó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC no conoce a este centro. No se pasó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC está ocupado. Seguiré después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC no pudo seguir. Mire en él qué le falta, por ejemplo espacio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya pasó queda guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC no puede escuchar en la red local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo llegó dañado. Lo pediré otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC es de este mismo centro: los dos se encuentran solos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los números no eran iguales: no se conectó nada. Si alguien más está en la red, puede haberse metido en medio. Prueben otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa es la dirección de este mismo PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC es una copia de este. Uno de los dos toma otra identidad; luego se encontrarán.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>No se entiende el paquete de idioma. Pida otra copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete es de un Tambo más nuevo. Actualice este.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie ha empezado el idioma «%1» aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar el paquete. Revise la carpeta y el espacio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abrir el paquete. Revise si existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El nombre es demasiado largo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El código no se entiende. Escriba como «jiv» o «qu-EC».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se llama el idioma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese idioma ya está empezado: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La traducción es demasiado larga. Escríbala más corta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta «%1». Ahí el programa pone un nombre o un número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite «%1»: la frase en español no lo tiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ponga «&amp;» antes de una letra, como en español.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite «&amp;»: la frase en español no lo tiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La grabación dura más de un minuto. Grabe solo la frase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se oye nada en la grabación. Acérquese al micrófono.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>El archivo no es un mapa GeoJSON, o está dañado. Elija otro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>«%1» está vacío. Cópielo o grábelo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» es una foto HEIC. Guárdela como JPEG y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» está dañado o no es una foto, un sonido ni un vídeo. Cópielo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la parte de Tambo que abre sonidos y videos. Reinstale Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ohms</name>
    <message>
        <source>El archivo lleva definiciones (DTD) que OHMS no usa. No es seguro abrirlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es un archivo de OHMS. Elija uno que se exportó allí como XML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de OHMS está dañado en la línea %1. Expórtelo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El índice tiene demasiados puntos. Divida el archivo en partes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Ese centro todavía no ha dicho su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El PIN tiene cuatro cifras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija tres dibujos diferentes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay nadie con ese nombre. Vea «tambo person list».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varias personas se llaman así. Escriba el nombre entero o el número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usted ya no puede entrar en este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso solo lo hace quien administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero agregue a quien administra el centro: tambo person add --role steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre de la persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija uno de estos dibujos: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiene que quedar alguien que administre el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso solo lo hace quien facilita o administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El papel es «learner», «member», «facilitator» o «steward».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aprende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya son demasiados intentos. Espere %1 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa persona ya no entra en este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo se borra a alguien cuando hay quien administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar es para siempre: escriba el nombre entero, tal como está.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre del grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro ya tiene un grupo de ese nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún grupo se llama así.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varios grupos se llaman así. Escriba el número de uno.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona borrada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona que aquí no se conoce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto es demasiado largo: caben %1 letras. Escríbalo más corto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC no es de este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El nombre es largo: caben %1 letras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese papel no se conoce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien facilita o administra se agrega aparte, con su clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la columna «Nombre» en la primera fila.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Dibujo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>No se usa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba quién lo pide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba qué pide, con sus palabras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise el día: no puede ser después de hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese pedido no está en este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese pedido ya tiene respuesta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba qué se hizo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise el día de la respuesta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El pedido es «access», «correction», «erasure», «objection» o «portability».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver sus datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corregir sus datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar sus datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que no se usen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llevarse sus datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La contraseña necesita de 8 a 256 letras. Una frase corta es buena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esa clave se puso con un Tambo más nuevo. Actualice Tambo en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero diga quién es: entre con su dibujo y su clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien facilita o administra necesita una clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para cambiar su propia clave escriba primero la que tiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede deshacer: la clave ya se cambió otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es correcto. Intentos que quedan: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya son demasiados intentos. Pida a quien facilita o administra el centro que le ponga otra clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien facilita o administra entra con una clave, y aquí no la tiene. Pida que se la pongan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta su clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es demasiado largo: caben %1 letras.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>No se pudo escribir «%1». Revise la carpeta y si hay espacio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo está dañado. Abra «Revisar datos» para repararlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La carpeta debe estar vacía, o ser nueva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un centro sin nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que se guarda de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toda persona puede ver lo que un centro guarda de ella, corregirlo, llevárselo o pedir que se borre (Ley Orgánica de Protección de Datos Personales, artículos 12 a 17). Esta página es para ella: guárdela bien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papel en el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puede entrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sí</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ari</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Mana</translation>
    </message>
    <message>
        <source>Quién es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitada de las listas, todavía guardada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no llegó a este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se guarda nada más de esta persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que hizo en el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cambiada por esta persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cambiadas por esta persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún cambio lleva su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son fichas del centro o de grupos. En cada cambio queda quién lo hizo; si se borra a la persona, queda sin nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún otro centro recibe lo suyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>También lo reciben: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién más lo tiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo mismo, para programas, está en datos.json. Número de la persona: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>Personas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runakuna</translation>
    </message>
    <message>
        <source>Dibujo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu</translation>
    </message>
    <message>
        <source>Idioma que prefiere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papeles en el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runa</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN y dibujos para entrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grupos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Resumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién cuenta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Pitak willan</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>De qué tiempo cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabaciones y fotos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia pequeña</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre del archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamaño</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duración</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancho en puntos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alto en puntos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se tomó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Pitak rimakun</translation>
    </message>
    <message>
        <source>Texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d &apos;de&apos; MMMM &apos;de&apos; yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puesto en la historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo de %1 está en la carpeta. Archivos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedidos sobre datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién lo pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se pidió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se respondió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién respondió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idiomas de la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre en español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma de base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frases traducidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde se dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traducción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está revisada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la tradujo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se tradujo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lista está guardada. Personas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carpeta vacía para lo de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiando los datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esa tabla no hay nadie. La primera fila son los títulos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La tabla es muy larga: caben %1 filas. Divídala en partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La tabla es muy ancha: caben %1 columnas. Quite las que sobran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abrir el archivo. Revise si sigue en su lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese archivo no es una tabla CSV. Guarde la hoja de cálculo como CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo escribir el archivo. Revise la carpeta y si hay espacio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punto en el mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién preguntó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué ocasión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quién habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué significa para la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué saber entrega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo nombrar a quien cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviso antes de oírla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permisos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién da el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién responde por esa persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo lo dio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para qué se grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se puede usar en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede usar en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su voz, o la hoja firmada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasta cuándo vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se retiró</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por qué</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>La foto está dañada y no se puede abrir. Cópiela otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La foto es demasiado grande (%1 × %2). Guárdela más pequeña.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es una foto que Tambo conozca. Guárdela como JPEG o PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo preparar la foto: falta el formato WebP. Reinstale Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La foto está vacía. Elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>El archivo está vacío. Elija un texto con lo que se dice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintTexts</name>
    <message>
        <source>No se pudo pasar a la hoja siguiente. Intente otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La impresora «%1» no responde. Revise que esté encendida y conectada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar el PDF. Revise la carpeta y el espacio del disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se paró. No se imprimió nada más.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja de prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo negro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colores</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tullpukuna</translation>
    </message>
    <message>
        <source>El marco debe verse entero. Si falta un lado, revise el papel elegido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta regla mide 10 centímetros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El pingüino voló bajo la niñez del río: ¿áéíóú, 1234567890?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los cuadros deben ser lisos. Si tienen rayas blancas, falta tinta.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivacyWords</name>
    <message>
        <source>un centro sin nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (este)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respondido el %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrasado desde ayer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrasado desde hace %1 días</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoy es el último día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queda 1 día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedan %1 días</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>Hecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va en camino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pide ayuda</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yanapayta mañan</translation>
    </message>
    <message>
        <source>Sin empezar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>No se pudo escribir el informe. Elija otra carpeta o revise el espacio.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Conectando…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>puede seguir trabajando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando y trayendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primero los textos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trayendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nada por enviar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cosa por enviar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cosas por enviar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>última conexión %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>todavía sin conexión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise la fecha y la hora de este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo está a salvo aquí</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kaypi tukuy alli wakichishka</translation>
    </message>
    <message>
        <source>1 cosa por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cosas por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 desde %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Volveré a probar a las %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 solicitud atrasada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 solicitudes atrasadas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>El centro de ejemplo no está completo. Instale Tambo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Puede empezar otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>No se puede escribir «%1». Revise la carpeta y sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar «%1». Revise si hay espacio en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Un paquete de datos llegó dañado. Se pedirá otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegaron datos de un Tambo más nuevo. Actualice este programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay demasiado texto en un solo cambio. Divídalo en partes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>El archivo está dañado o no es un sonido ni un vídeo. Cópielo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este equipo no conoce el formato del archivo. Conviértalo a MP3, OGG o MP4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo no tiene ningún sonido que se pueda oír. Elija otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El sonido no se puede leer hasta el final. Ábralo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En este sonido no se puede saltar. Escúchelo desde el comienzo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El sonido tiene una forma que no se puede oír. Conviértalo a MP3 u OGG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo el trabajo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo preparar el sonido para enviarlo. Reinstale Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La grabación dura demasiado. Divídala en partes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar el sonido. Reinicie Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>El programa todavía no habla ese idioma.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>No se puede escribir en la carpeta del ejemplo. Revise el espacio del disco.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Eso ya no está aquí. Tal vez alguien lo borró.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una ficha está dañada. Abra «Revisar datos» para repararla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un cambio guardado está dañado. Abra «Revisar datos».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la llave de este espacio en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estos datos son de un Tambo más nuevo. Actualice este programa para abrirlos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambo ya está abierto con estos datos. Cierre la otra ventana primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esta carpeta ya hay un centro. Elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí todavía no hay un centro. Cree uno con «tambo centre new».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El registro de llaves está dañado en este PC. Conéctese para recuperarlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el archivo de datos de este centro. Use su copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en esta carpeta. Revise sus permisos o elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo la revisión. Los datos no cambiaron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta de datos. Revise sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y otros más, que no se nombran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una parte de la base de datos no se puede leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos tiene páginas dañadas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El registro de llaves de este centro está dañado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El registro de llaves de otro centro está dañado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un grupo de cambios guardados está dañado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un grupo de cambios apartados está dañado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un cambio que todavía no se ha enviado está dañado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que se muestra no coincide con los cambios guardados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El índice de búsqueda no coincide con lo que se muestra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un archivo está dañado en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna ficha nombra este archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta un archivo en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC todavía no es parte del centro. Pida que lo acepten y conecte otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El texto es demasiado largo para un solo campo. Divídalo o adjúntelo como archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algo público no puede nombrar algo privado. Cambie quién puede verlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese dato se fijó al crearlo y no se cambia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esto es de otro centro. Aquí solo se puede leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ese paso no cambió ese dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso ya no se puede deshacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No se exportó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo escribir el archivo. Revise si hay espacio en el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No se importó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta decir de qué clase es la ficha («entity»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El dato no tiene la forma que corresponde a ese campo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí no hay un espacio «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No es una ficha en JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es demasiado larga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo leer el archivo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las fichas de clase «%1» no se importan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave es muy corta: ponga al menos %1 letras. Tres o cuatro palabras son fáciles de recordar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave es muy larga: caben %1 letras.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alcanza la memoria de este PC. Cierre otros programas y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las palabras de recuperación son %1 y aquí hay %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La palabra número %1 no está en la lista. Revise cómo está escrita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las palabras no van juntas: alguna está cambiada o fuera de su lugar. Compárelas con la hoja, una por una.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC no es de este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC fue retirado de este centro. Debe empezar de nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo se borra del todo lo que es de una persona o de un grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un PC no se retira a sí mismo. Hágalo desde otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De ese PC no hay nada apartado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso lo hizo otra persona: solo ella lo deshace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave no es esa. Revise mayúsculas y tildes, y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esas palabras no abren este centro. ¿Son de su última hoja de recuperación?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro está cerrado. Se abre con la clave de alguien del equipo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro ya tiene %1 claves. Quite primero una que no se use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro todavía no tiene ninguna clave. Ponga una primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro no tiene esa clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es la única clave del centro, y sin ella nadie podría abrirlo. Ponga otra antes de quitarla.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el número («id») de algo que es de una persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esas no son las primeras palabras de este centro, las de cuando se creó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso se corrige en su lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso ya está anulado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese grupo no es de este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con otro centro solo se comparte lo de un grupo o de una persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese grupo fue borrado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese es este mismo centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La llave del centro todavía no llegó a este PC. Conéctese primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese centro no se conoce aquí. Sígalo y conéctese primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La llave de ese grupo todavía no llegó a este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese centro no participa en ese grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso solo se hace en el PC de un encargado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los espacios de todos se hacen una sola vez, al crear el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra versión de Tambo está abierta con estos datos. Ciérrela primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay cambios que esperan a que este PC sea parte del centro. Haga la copia después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC se abre sin clave y no tiene palabras de recuperación: nadie podría abrir la copia. Haga antes la hoja con «tambo vault words».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alguien quiso cambiar lo que no se cambia. No cuenta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso no se borra: se corrige con otra anotación que lo anula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso ya está decidido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese límite no se entiende. Escriba un número y horas del día.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC es de este mismo centro: se encuentran solos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De eso solo puede haber una versión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija en cada dato una de las dos versiones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alguien lo cambió mientras tanto. Mírelo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso no está aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta el número («id») de algo que es de un grupo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos está dañado o su llave es otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo la reparación. Los datos no cambiaron.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos está dañado. Use su copia de seguridad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos estaba dañado y se reparó en parte. Este PC tiene ahora otra identidad. Lo que falta se pedirá en la próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos estaba dañado y se reparó en parte. Lo que falta se pedirá en la próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo de datos estaba dañado y se reparó. No se perdió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que se muestra se calculó otra vez de los cambios guardados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un PC tenía la fecha adelantada más de un día. Lo que escribió vale igual; revise su fecha.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubRip</name>
    <message>
        <source>No se entiende la hora de la línea %1. Escriba 00:01:02,000 --&gt; 00:01:05,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la línea %1 el final está antes del comienzo. Corrija las horas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El archivo no tiene subtítulos. Elija un archivo .srt con horas y textos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Este código no está completo o tiene un error. Cópielo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este código es para unir otro PC, no para conectar con un servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este código es para conectar con un servidor, no para unir otro PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La dirección del servidor no es válida. Es como «https://servidor.ejemplo.ec».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede escribir en la carpeta de archivos de este PC. Revise sus permisos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor todavía no tiene un archivo. Llegará después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la dirección del servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese es este mismo centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya sigue a demasiados centros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor no responde. Todo está guardado en este PC; Tambo probará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay conexión. Todo está guardado en este PC y saldrá cuando haya red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay conexión segura con el servidor. Revise la fecha de este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor está lleno. Todo está guardado en este PC. Avise a quien lo mantiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor es de otra versión. Actualice Tambo. Todo está guardado aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor tiene un problema. Todo está guardado en este PC; Tambo probará otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esta dirección no responde un servidor de Tambo. Revise la dirección. Todo está guardado en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esta dirección responde otro servidor, no el de su centro. No se envió nada. Avise a quien lo mantiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este no es el servidor de la invitación. No se envió nada. Revise la dirección.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor no acepta a este PC. Todo está guardado aquí. Pida una invitación a quien mantiene el servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC espera que lo acepten en el primer PC del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta invitación ya se usó o venció. Pida otra a quien mantiene el servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro todavía no tiene servidor. Pida una invitación y únase primero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya llegó queda guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El servidor no recibió un archivo. El archivo sigue guardado en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta un archivo en este PC. Abra «Revisar datos».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro PC se une desde el PC que fundó el centro o el de un encargado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En esta carpeta ya hay un centro. Elija otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El certificado de este servidor no es el de la invitación. No se envió nada. Avise a quien lo mantiene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo hacer el certificado de este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El certificado está dañado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esta dirección no va cifrada: en el camino se ve con quién habla este PC y lo que es público. Lo privado va sellado. Pida una dirección «https://».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El centro ya no cuenta con este PC. Todo está guardado aquí. Pida una invitación en el PC de un encargado y únase otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeRecorder</name>
    <message>
        <source>Este micrófono graba de otra manera. Termine esta grabación y empiece otra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Faltan colores o letras del programa. Instale Tambo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationTable</name>
    <message>
        <source>La primera fila debe nombrar dos idiomas, por ejemplo Kichwa y Español.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TsFile</name>
    <message>
        <source>No se entiende el archivo de traducciones. Pida otra copia.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoable</name>
    <message>
        <source>Deshecho.</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kutichishka.</translation>
    </message>
    <message>
        <source>Lo que otros cambiaron después quedó como está.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unpack</name>
    <message>
        <source>El archivo comprimido «%1» está dañado. Cópielo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» contiene demasiados archivos o son demasiado grandes. Divídalo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» contiene nombres o enlaces peligrosos. No se abrió nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo guardar lo que trae «%1». Revise la carpeta y el espacio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay espacio en el disco para abrir «%1». Libere %2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La carpeta ya tiene algo que trae «%1». Elija una carpeta vacía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» no es un archivo zip ni tar. Elija otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» tiene contraseña. Comprímalo otra vez sin contraseña.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1» usa una compresión que Tambo no conoce. Comprímalo otra vez como zip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Usb</name>
    <message>
        <source>Ese archivo no es un paquete de Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese archivo es una copia de seguridad, no un paquete. Se abre con «tambo restore».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese paquete es de un Tambo más nuevo. Actualice este programa para leerlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete está dañado al comienzo o alguien lo cambió. No se leyó nada: pida otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete quiere escribir fuera de su lugar. No se leyó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete trae algo demasiado grande. No se leyó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete es de un centro que aquí nadie sigue, y no trae nada para este. No se guardó nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya hay un archivo con ese nombre. Elija otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ese tamaño no cabe ni lo primero. Elija uno más grande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cabe en la memoria USB: faltan %1. Libere espacio o elija un tamaño menor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los datos cambiaron mientras se escribía. Pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo leer un archivo del centro. Revise el disco.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No quedó ningún paquete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. Lo que ya se leyó queda guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La memoria USB está llena. Libere espacio o elija un tamaño menor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo escribir en la memoria USB. Conéctela bien y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La memoria USB dejó de responder. Lo que ya se leyó queda guardado; conéctela bien y lea el paquete otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se pudo abrir el paquete. Revise si la memoria USB está conectada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete está cortado: se leyeron %1 de sus %2 partes. Pida que lo escriban otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partes dañadas del paquete: %1. Lo demás se leyó. Pida que lo escriban otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete son %2 archivos y faltan %1. Lo demás se leyó.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebVtt</name>
    <message>
        <source>No es una transcripción WebVTT: falta la palabra WEBVTT en la línea 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se entiende la hora de la línea %1. Escriba 00:01:02.000 --&gt; 00:01:05.000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la línea %1 el final está antes del comienzo. Corrija las horas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoy, %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">kunan puncha, %1</translation>
    </message>
    <message>
        <source>ayer, %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">kayna, %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d &apos;de&apos; MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buenos días</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Alli puncha</translation>
    </message>
    <message>
        <source>Buenas tardes</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Alli chishi</translation>
    </message>
    <message>
        <source>Buenas noches</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Alli tuta</translation>
    </message>
    <message>
        <source>faltan unos segundos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta 1 minuto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faltan %1 minutos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faltan %1 horas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wrong</name>
    <message>
        <source>Algo falló en el programa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo escrito sigue aquí, y lo ya guardado está a salvo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo ya guardado está a salvo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si se repite, pida ayuda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si se repite, guarde un informe en Ajustes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Access</name>
    <message>
        <source>Primero entre con su dibujo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::BudgetCard</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con medida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para hoy. Los archivos seguirán mañana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para este mes. Los archivos seguirán el %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los archivos salen desde %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB por día</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB por mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde las</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasta las</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los textos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salen siempre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wakichina</translation>
    </message>
    <message>
        <source>Datos de hoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin número no hay límite. Sin horas, los archivos salen a cualquier hora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cambiar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcanza para todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alcanza para %1 de las %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sin límite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de %1 este mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de %1 que usted permite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba como 20:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El límite quedó guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deshecho.</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kutichishka.</translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para hoy. Todo seguirá mañana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya se usó lo permitido para este mes. Todo seguirá el %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo sale desde %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos de este mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>los datos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Calendar</name>
    <message>
        <source>Calendario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mes anterior</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yallishka killa</translation>
    </message>
    <message>
        <source>Mes siguiente</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katik killa</translation>
    </message>
    <message>
        <source>MMMM &apos;de&apos; yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::CentrePage</name>
    <message>
        <source>Los PC de este centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otros centros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué sale de este PC y quién lo lee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se lee lo abierto de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún otro centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grupo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runakuna</translation>
    </message>
    <message>
        <source>Lo de nadie se comparte con otro centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo de 1 persona se comparte con otro centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo de %1 personas se comparte con otro centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo abierto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo puede leer cualquiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo este PC lo lee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo leen los %1 PC del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo de cada persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo leen los PC del centro, y otro centro si se compartió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro no tiene servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No puede leer lo que no es abierto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que el servidor sabe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué PC se conectan, cuándo, desde dónde, con quién comparten y cuánto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los demás solo ven que alguien usa Tambo. No qué centro es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien la encuentre ve lo abierto, y números y tamaños de lo demás.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardado aquí.</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kaypi wakichishka.</translation>
    </message>
    <message>
        <source>¿Retirar %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no recibe nada y las llaves cambian. Lo que ya tiene sigue allí. No se puede deshacer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirar este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No retirar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese PC ya no es del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Añadir un PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los PC se añaden y se retiran en el PC de un encargado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabaciones y fotos en este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dañados o perdidos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Se pide otra copia en la próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos, desde el %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2. Tambo revisa unos pocos cada media hora.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ChangeCard</name>
    <message>
        <source>Antes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedó sin nada escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver a poner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar otra vez sin nada: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver a poner «%1» en %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Chart</name>
    <message>
        <source>Ver el gráfico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver los números</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ChartModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ChoiceButton</name>
    <message>
        <source>Usar este</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::CodeForm</name>
    <message>
        <source>Con qué entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar sin clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 números</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">4 yupay</translation>
    </message>
    <message>
        <source>3 dibujos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">3 shuyu</translation>
    </message>
    <message>
        <source>Sin clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba primero los números que tiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toque primero los dibujos que tiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba los 4 números nuevos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra solo con tocar su dibujo. Cualquiera puede hacerlo en su lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toque 3 dibujos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez los 4 números</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez los 3 dibujos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No son iguales. Empiece otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraseña</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba primero la contraseña que tiene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba la contraseña nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez la contraseña nueva</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::CodePad</name>
    <message>
        <source>Borrar el último número</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contraseña</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ColumnPicker</name>
    <message>
        <source>Columna %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué es «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por ejemplo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConfirmDestroy</name>
    <message>
        <source>%1 Para seguir, escriba %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No borrar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ama anchuchina</translation>
    </message>
    <message>
        <source>Escriba %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba %1, o no borre nada.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConflictsPage</name>
    <message>
        <source>Varias personas lo cambiaron a la vez. Elija qué vale. Nada se borra: lo otro queda en el historial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se cambió a la vez en dos lados. Elija qué vale. Nada se borra: lo otro queda en el historial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidir después</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar lo elegido</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Akllashkata wakichina</translation>
    </message>
    <message>
        <source>Hay dos versiones de «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosas por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 de %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queda nada por decidir. Gracias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedará sin nada escrito.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quedará así: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay varias versiones de «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De esta historia no queda nada por decidir. Gracias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borró en un lado y se cambió en otro. Elija qué vale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar las dos por separado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo elegido queda aquí. La otra versión queda aparte, con todo lo suyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Se queda «%1»?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se quedará con todo lo suyo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borrará. Lo escrito queda en el historial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar las dos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ishkantita wakichina</translation>
    </message>
    <message>
        <source>Lo que cambió en más de un lado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qué hay que decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cómo quedará</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConsentCard</name>
    <message>
        <source>Corregir</source>
        <translation type="unfinished">Allichina</translation>
    </message>
    <message>
        <source>Retirar el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el permiso de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver a darlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se puede usar en: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede usar en: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para qué: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vale hasta: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se retiró: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por qué: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver la hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callar</source>
        <translation type="unfinished">Upallana</translation>
    </message>
    <message>
        <source>Oír su voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se explicó en: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConsentForm</name>
    <message>
        <source>Quién da el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién responde por esa persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo si es menor de edad o no puede decirlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo lo da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De viva voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo lo dio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasta cuándo vale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En blanco, si no tiene fecha de fin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde se puede usar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para qué se grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar un permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El permiso de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero termine de grabar: toque Parar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba quién da el permiso.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cuándo lo dio, aunque no sea exacto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma se explicó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conozco ese idioma. Escriba «kichwa», «español», «shuar».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ConsentPage</name>
    <message>
        <source>Anotar otro permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation type="unfinished">Yuyay · %1</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Esta historia ya no está aquí. La pudieron borrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie ha anotado si la historia se puede usar. Pregunte y anótelo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un permiso venció. La historia no se muestra hasta que lo den otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un permiso se retiró. La historia ya no se muestra, aquí ni en otro PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer un sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer la foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonidos (*.wav *.flac *.mp3 *.ogg *.opus *.m4a);;Todo (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotos (*.jpg *.jpeg *.png *.webp *.heic);;Todo (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El permiso vale otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso retirado. La historia ya no se muestra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ContinueCard</name>
    <message>
        <source>Falta decir quién la cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta decir de qué trata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por transcribir: falta menos de 1 minuto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por transcribir: falta 1 minuto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por transcribir: faltan %1 minutos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qué hay para continuar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí verá lo último que se añada o llegue de otros centros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver toda la memoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo más reciente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continúe donde quedó</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::CopyStep</name>
    <message>
        <source>Elegir dónde guardarla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con la copia se recupera todo si este PC se daña. Guárdela en otro lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se abre solo con las 24 palabras o con la clave del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conecte una memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay una memoria conectada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La memoria «%1» está conectada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar a trabajar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiar a la memoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Más tarde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardar la copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiando. No saque la memoria todavía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardando la copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copia está hecha y revisada: %1. Ya puede sacar la memoria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copia está hecha y revisada: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una copia fuera de este PC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::CoverView</name>
    <message>
        <source>Ver la foto grande</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Hatun shuyuta rikuna</translation>
    </message>
</context>
<context>
    <name>tambo::ui::DateField</name>
    <message>
        <source>Elegir del calendario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir del calendario (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el día como %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::DevicesStep</name>
    <message>
        <source>Probar el sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probar el micrófono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para contar y oír historias hacen falta parlantes y un micrófono. No se guarda nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suenan dos notas cortas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está sonando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya sonó. Si no lo oyó, suba el volumen o revise los parlantes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuánto se oye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micrófono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hable y mire si la barra se mueve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar de oír</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hable ahora, cerca del micrófono.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se oye bien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probar este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
</context>
<context>
    <name>tambo::ui::DisputeCard</name>
    <message>
        <source>Antes decía: «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nada escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo aquí dice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar las dos, una debajo de la otra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribir de otra manera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, de otra manera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba algo, o elija una de las dos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar todas, una debajo de la otra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba algo, o elija una de las que hay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::DisputeView</name>
    <message>
        <source>Ver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Rikuna</translation>
    </message>
    <message>
        <source>Ver lo que es igual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un dato es igual en todas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un dato es igual en las dos: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 datos son iguales en todas: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 datos son iguales en las dos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver menos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiene un dato: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiene %1 datos: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::FileList</name>
    <message>
        <source>Archivos elegidos. Supr quita uno.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::FileModel</name>
    <message>
        <source>Mirando el archivo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu</translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voz</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::FilterBar</name>
    <message>
        <source>Lugar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>Persona</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runa</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Más</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ashtawan</translation>
    </message>
    <message>
        <source>Qué clase de historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuy</translation>
    </message>
    <message>
        <source>Voces</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Rimaykuna</translation>
    </message>
    <message>
        <source>Fotos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyukuna</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos los lugares</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuy kuskakuna</translation>
    </message>
    <message>
        <source>Todas las personas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuy runakuna</translation>
    </message>
    <message>
        <source>Todos los idiomas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuy shimikuna</translation>
    </message>
    <message>
        <source>Abiertas y de la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo abiertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo de la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero las nuevas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero las más antiguas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar el filtro %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar: %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska: %1</translation>
    </message>
    <message>
        <source>Cuenta: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma: %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi: %1</translation>
    </message>
    <message>
        <source>Falta anotar el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso retirado o vencido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver en el mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir historias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::FirstRun</name>
    <message>
        <source>lo que se pide aquí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primeros pasos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma y voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién facilita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probar este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tikrana</translation>
    </message>
    <message>
        <source>Lo que guarde queda en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::FolderImport</name>
    <message>
        <source>Archivos con problemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wichkana</translation>
    </message>
    <message>
        <source>Traer una carpeta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wakichiyta apamuna</translation>
    </message>
    <message>
        <source>Trayendo «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias nuevas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos que ya estaban: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos con problemas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver los archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quedó nada de esta carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::FollowCard</name>
    <message>
        <source>Escriba el código del otro centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese código no está completo. Tiene 26 letras y números.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ese es el código de este centro. Pida el del otro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siga a otro centro y sus historias abiertas llegarán aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código del otro centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Copiar el código</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centros que seguimos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para que otros nos sigan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código de este centro: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El código está copiado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aún no llega su nombre (%1…)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Sakina</translation>
    </message>
    <message>
        <source>Dejar de seguir: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no se sigue a %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sus historias llegarán con la próxima conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se sigue otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::GuideCard</name>
    <message>
        <source>¿Dónde nació y quiénes eran sus padres?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Cómo era este lugar cuando usted era joven?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué trabajo se hacía antes y cómo se aprendía?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué fiesta, canción o comida no se debe olvidar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué quiere decir a los jóvenes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preguntas de guía</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use la que quiera, en el orden que quiera.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::HelpPage</name>
    <message>
        <source>Buscar en la ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ayuda no habla de eso. Pruebe con otra palabra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>este capítulo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capítulos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::HelpPanel</name>
    <message>
        <source>Ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toda la ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar la ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar la ayuda (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::HeroCard</name>
    <message>
        <source>lo primero de Inicio</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::HistoryPage</name>
    <message>
        <source>Ver cambios más antiguos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambios de «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esto es de otro centro. Aquí solo se lee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está otra vez como antes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::HomePage</name>
    <message>
        <source>1 historia guardada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 historias guardadas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 con voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Qué quiere hacer?</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">¿Imatatak rurankapak munanki?</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Añadir una historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuk yuyayta yapana</translation>
    </message>
    <message>
        <source>Envíos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kachaykuna</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo último que se añadió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegó de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escuchar la historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyayta uyana</translation>
    </message>
    <message>
        <source>Ver la historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver la memoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hay historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarde la primera voz de su comunidad. Sirve una grabación del celular, una foto o un texto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Añadir la primera historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñawpa yuyayta yapana</translation>
    </message>
    <message>
        <source>Lo que guarde aquí queda en este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inicio</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kallari</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La primera página</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::HubCard</name>
    <message>
        <source>Código de invitación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirección del servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo si el código no la trae.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conectar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tinkuna</translation>
    </message>
    <message>
        <source>Conectar con un servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pida una invitación a quien cuida el servidor y escríbala aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Última conexión: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no se ha conectado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Próximo intento: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde que abrió: subieron %1, bajaron %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el código de la invitación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este código no trae la dirección. Escríbala aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conectando…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::InviteView</name>
    <message>
        <source>No se pudo guardar la invitación. Pruebe en otra carpeta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar en un archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La invitación, para una cámara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código de la invitación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitación para un PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. En el otro PC, abra Tambo y elija «Unir este PC a un centro».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Escriba allí este código, o lleve el archivo en una memoria USB:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vale siete días, para un solo PC. Quien la tenga puede entrar: no la deje a la vista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparando la invitación…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entró un PC. Póngale un nombre para reconocerlo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar la invitación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitacion-tambo.txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardada. Cuando el otro PC haya entrado, borre el archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Deje los dos PC encendidos en la misma red, o con el servidor. Entra sin más.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::JumpButton</name>
    <message>
        <source>Atrás 15 segundos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adelante 15 segundos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atrás 15 segundos (←)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adelante 15 segundos (→)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::KeyStep</name>
    <message>
        <source>Clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez la clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin clave, quien se lleve este PC puede leer todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Poner la clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir sin clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro ya tiene una clave. Se pide al abrir Tambo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se pide cada vez que se abre Tambo. La saben solo quienes cuidan el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las dos claves no son iguales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poniendo la clave. En un PC antiguo tarda unos segundos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave del centro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::KeysBlock</name>
    <message>
        <source>Las llaves de este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave de ahora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez la clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner una clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar la clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hacer otra hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se abre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin clave. Quien se lleve este PC puede leer todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con una clave. Quien se lleve este PC no puede leer nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 personas tienen una.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja de 24 palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay una hoja. Abre este PC si la clave se olvida.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay hoja. Si la clave se olvida, los datos se pierden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las palabras no quedan guardadas. Otra hoja trae palabras nuevas, y la anterior ya no abre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las primeras palabras del centro nombran encargados: no las bote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar la clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin clave, quien se lleve este PC puede leer todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se pide cada vez que se abre Tambo en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar la clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No son iguales. Escriba las dos otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC se abre ahora con la clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave es otra ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se quitó la clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardar la hoja para imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoja-de-palabras.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hoja está lista. Imprímala y borre el archivo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::LanCard</name>
    <message>
        <source>Conocer otro centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por dirección</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son iguales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No son iguales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Sakina</translation>
    </message>
    <message>
        <source>Dirección del otro PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El otro PC la muestra en este mismo lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar ahí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay otro PC cerca. Los de este centro se encuentran solos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 PC cerca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PC cerca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasando datos; puede seguir trabajando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tienen lo mismo que este.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta pasar datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscando. En el otro PC, que otra persona pulse lo mismo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miren los dos PC. ¿Es el mismo número?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta que en el otro PC digan lo mismo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC no está en ninguna red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC y los de %1 se encuentran solos desde ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los dos centros ya se conocen. Lo abierto de cada uno llega solo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se escribe así: 192.168.1.20:40123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listo: los dos PC tienen lo mismo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los dos PC ya tenían lo mismo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al cerrar la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuchina</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LanguageChoice</name>
    <message>
        <source>Kichwa (borrador)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>La traduce su centro. Lo que falta se dice en otro idioma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El kichwa es un borrador. Falta que lo revisen quienes lo hablan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De botones, avisos y fechas. Las historias siguen como se contaron.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::LanguageStep</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Tamaño de las letras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer en voz alta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con F2 este PC lee lo que se ve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un lugar para las voces y los saberes de su comunidad. Funciona sin internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Upallana</translation>
    </message>
    <message>
        <source>Bienvenidos a Tambo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Alli shamushka Tamboman</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ListenButton</name>
    <message>
        <source>Callar: %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Upallana: %1</translation>
    </message>
    <message>
        <source>Escuchar: %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Uyana: %1</translation>
    </message>
    <message>
        <source>Callar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Upallana</translation>
    </message>
    <message>
        <source>Escuchar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Uyana</translation>
    </message>
</context>
<context>
    <name>tambo::ui::LogCard</name>
    <message>
        <source>Abrir la carpeta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar un informe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si algo falla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Informe para quien le ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice qué falló y cómo es este PC. No lleva nombres ni historias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carpeta de registros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que falló en los últimos 14 días, sin nada de las personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir la carpeta de registros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El informe está guardado.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::LookSample</name>
    <message>
        <source>Muestra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La molienda con mula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don Segundo cuenta cómo se molía la caña en San Plácido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abierta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Paskashka</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
</context>
<context>
    <name>tambo::ui::MainWindow</name>
    <message>
        <source>El idioma cambiará cuando abra Tambo otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Map</name>
    <message>
        <source>Mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acercar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alejar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En el centro: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lugares juntos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La marca está en %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter pone la marca en el centro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::MeetingModel</name>
    <message>
        <source>Servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De un Tambo más nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salió: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegó: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salió: %1. Llegó: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin novedades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 veces desde %3 hasta %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subió %1, bajó %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::MemoryPage</name>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Traer una carpeta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wakichiyta apamuna</translation>
    </message>
    <message>
        <source>Añadir una historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuk yuyayta yapana</translation>
    </message>
    <message>
        <source>1 historia de la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 historias, fotos y voces de la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí vivirán las historias de su comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Añada una grabación, un video o fotos. También puede soltarlos en esta página.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Añadir la primera historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñawpa yuyayta yapana</translation>
    </message>
    <message>
        <source>Ninguna historia es así</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite un filtro, o vea todas las historias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pruebe con menos palabras o con el comienzo de una, o vea todas las historias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver todas las historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias traídas: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabar una historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta guardar una grabación: %1 (dura %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardarla</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::MomentList</name>
    <message>
        <source>Marque lo que quiera encontrar después: una canción, un nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentos marcados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿De qué habla?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué habla en %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::NewLanguage</name>
    <message>
        <source>Cómo se llama el idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Como lo dicen quienes lo hablan: Shuar chicham.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Código</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dos o tres letras: «jiv» es el shuar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licencia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empezar este idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CC0: libre para todos. CC BY-SA: libre, nombrando a los autores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::NewStoryPage</name>
    <message>
        <source>Añadir una historia</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuk yuyayta yapana</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Guardar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wakichina</translation>
    </message>
    <message>
        <source>Elija grabaciones, videos, fotos o transcripciones. También puede soltarlos aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién la puede oír</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabaciones, videos, fotos y transcripciones (*.mp3 *.ogg *.opus *.oga *.wav *.m4a *.aac *.flac *.amr *.3gp *.mp4 *.mov *.mkv *.webm *.avi *.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.bmp *.eaf *.vtt *.srt);;Todos los archivos (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía se miran los archivos. Espere un momento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay archivos que no se pueden usar. Quítelos con la equis y guarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta la historia. Elija un archivo o escriba de qué trata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardando «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No se guardó nada; lo que escribió sigue aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se guardó «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La abre para todos quien facilita o administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::NewcomerTile</name>
    <message>
        <source>Primera vez aquí</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::NumberField</name>
    <message>
        <source>Escriba un número de %1 a %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba un número.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::OneWindow</name>
    <message>
        <source>Tambo ya está abierto en este PC. Busque su ventana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambo ya está abierto. Se muestra su ventana.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::OutboxCard</name>
    <message>
        <source>Ver envíos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kachaykunata rikuna</translation>
    </message>
    <message>
        <source>Por enviar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textos y listas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyukuna</translation>
    </message>
    <message>
        <source>Grabaciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosa · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cosas · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro todavía no tiene servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Están saliendo ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo salió ya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saldrán solas cuando haya internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qué falta por enviar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PassageEditor</name>
    <message>
        <source>Lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién habla</source>
        <translation type="unfinished">Pitak rimakun</translation>
    </message>
    <message>
        <source>Empieza aquí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar y seguir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empieza donde va el sonido (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar lo escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De %1 a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desde %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dice, en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar y seguir (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PasswordField</name>
    <message>
        <source>Ocultar lo escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostrar lo escrito</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PcRow</name>
    <message>
        <source>Poner nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo le dicen a este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por ejemplo: la de la ventana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar el nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dejar como está</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner nombre a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirar %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirado: ya no recibe nada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es de un encargado: acepta y retira otros PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se encontraron: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no se han encontrado por la red ni por memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es uno de los PC del centro.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PeoplePage</name>
    <message>
        <source>Buscar por nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shutiwan maskana</translation>
    </message>
    <message>
        <source>Nueva persona</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Mushuk runa</translation>
    </message>
    <message>
        <source>Personas del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runakuna</translation>
    </message>
    <message>
        <source>Mis datos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñukapak willaykuna</translation>
    </message>
    <message>
        <source>Todavía no hay personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie se llama así aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La primera persona administra el centro. Después cada uno entra con su dibujo y su clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija a una persona de la lista.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La primera persona administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otros papeles los da quien administra el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardado aquí.</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kaypi wakichishka.</translation>
    </message>
    <message>
        <source>Deshecho.</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kutichishka.</translation>
    </message>
    <message>
        <source>Ahora %1 es parte del centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su clave es otra ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entra ahora con la clave nueva.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 vuelve a entrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ya no entra aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se borró todo lo de %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiénes usan este centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clave dibujo nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi ficha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar la lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer una lista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vale otra vez la clave de antes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonButton</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas y ajustes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis datos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñukapak willaykuna</translation>
    </message>
    <message>
        <source>Personas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runakuna</translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Allichiykuna</translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar de persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Llukshina</translation>
    </message>
    <message>
        <source>Pedidos sobre datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayuda (F1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonCard</name>
    <message>
        <source>Guardar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wakichina</translation>
    </message>
    <message>
        <source>Más</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ashtawan</translation>
    </message>
    <message>
        <source>No añadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para seguir, escriba su nombre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar para siempre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No borrar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ama anchuchina</translation>
    </message>
    <message>
        <source>Volver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tikrana</translation>
    </message>
    <message>
        <source>Sus datos se borran aquí y en los otros PC. Lo que hizo queda sin su nombre. Nadie podrá traerlos de vuelta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nueva persona</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Mushuk runa</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Cambiar mi clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner otra clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiar todo lo suyo a una carpeta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no entra aquí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vuelve a entrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Borrar para siempre a %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clave de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para facilitar o administrar necesita una clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primero tiene que entrar alguien que administre el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver qué se guarda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrar: solo en el PC de un encargado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quien decide sobre otros está más seguro con una contraseña.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonForm</name>
    <message>
        <source>Nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Qué hace en el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su dibujo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kikinpak shuyu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba el nombre de la persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija un dibujo: con él se reconoce a la persona.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonImportPage</name>
    <message>
        <source>Traer una lista de personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De una hoja de cálculo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué pasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filas de la tabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué es cada columna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir una tabla de personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablas (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una lista de personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarde la hoja de cálculo como CSV. La primera fila dice qué es cada columna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir el archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga qué columna es el nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se agregan: %1. Ya están: %2. Con un problema: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agregando personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deshecho. Ya no entran aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se agregó a 1 persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se agregó a %1 personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer una lista</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonModel</name>
    <message>
        <source>Ya no entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sí</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ari</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Mana</translation>
    </message>
    <message>
        <source>Personas del centro</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonRowModel</name>
    <message>
        <source>Ya está: queda igual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se agrega.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PersonStep</name>
    <message>
        <source>Quien empieza, decide aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con ella entra cada vez. Nadie más debe verla. Puede cambiarla después.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su clave para entrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿Quién facilita el centro?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Más tarde</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PhraseEditor</name>
    <message>
        <source>Traducción</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar y seguir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está bien dicho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se dice en: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se dice en: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deje %1: ahí va un nombre o un número.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está revisada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es un borrador.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PhraseSounds</name>
    <message>
        <source>No se puede abrir «%1». Revise si existe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La frase, dicha por alguien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonidos (*.wav *.mp3 *.ogg *.opus *.m4a *.aac *.flac *.amr *.3gp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabada: «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se quitó la grabación de «%1».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PhraseVoice</name>
    <message>
        <source>Grabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oír</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer un sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicho en voz alta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué tan fuerte se oye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabando: %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardando la grabación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parar</source>
        <translation type="unfinished">Shayachina</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation type="unfinished">Upallana</translation>
    </message>
    <message>
        <source>Diga la frase y toque Parar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alguien ya la grabó.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie la ha grabado. La voz del PC lee lo que sabe leer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PickLayer</name>
    <message>
        <source>Terminar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuchina</translation>
    </message>
    <message>
        <source>Elegir un texto para traducir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toque un texto, o vaya con las flechas y Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vaya a otra página y elija ahí otro texto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usar la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir un texto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eso no es una frase del programa. Elija otro texto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay varias frases así. Elija una.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se dice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardada: «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardada. Se verá en toda la ventana cuando termine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarde primero lo que está a medio escribir.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PictureModel</name>
    <message>
        <source>Foto %1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PictureStrip</name>
    <message>
        <source>Fotos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyukuna</translation>
    </message>
</context>
<context>
    <name>tambo::ui::PictureView</name>
    <message>
        <source>La foto anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La foto siguiente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar la foto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PinPlaces</name>
    <message>
        <source>Sus 4 números: %1 escritos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PlacePicker</name>
    <message>
        <source>Quitar el punto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toque el mapa donde es. Acerque con + para ser exacto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El punto está fuera del Ecuador, o en el mar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El punto está en %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PlaceStep</name>
    <message>
        <source>Nombre del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por ejemplo: Infocentro San Plácido.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>Por ejemplo: San Plácido, Manabí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unir este PC a un centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperar de una copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirar un ejemplo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El ejemplo trae doce historias y queda aparte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>¿El centro ya existe, o quiere probar?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC trabajará con los otros del centro. Tendrá las mismas historias y personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba estas 24 palabras en papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya las escribí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unir este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Escriba cómo se llama el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creando el centro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uniendo este PC al centro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparando el centro de ejemplo. Tarda unos segundos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hace quien administra, en otro PC del centro: El centro, Añadir un PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leer de un archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir la invitación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitaciones (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede abrir ese archivo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PlayButton</name>
    <message>
        <source>Pausar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Samana</translation>
    </message>
    <message>
        <source>Tocar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Uyachina</translation>
    </message>
    <message>
        <source>Pausar (Espacio)</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Samana (Espacio)</translation>
    </message>
    <message>
        <source>Tocar (Espacio)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Player</name>
    <message>
        <source>Este PC no tiene por dónde sonar. Conecte parlantes o audífonos y toque otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PreviewMaker</name>
    <message>
        <source>Preparando las voces para enviarlas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrintPage</name>
    <message>
        <source>Tamaño de la vista</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grande</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colores</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tullpukuna</translation>
    </message>
    <message>
        <source>Solo negro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impresora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC no tiene impresora. Guarde el PDF y llévelo en una memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar como PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparando las hojas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intentar otra vez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando a la impresora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las hojas van a la impresora «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardando el PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El PDF está guardado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrinterCard</name>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colores</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tullpukuna</translation>
    </message>
    <message>
        <source>Solo negro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver la hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impresora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impresora y papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El que está en la impresora de este lugar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«Solo negro» gasta menos: usa grises y rayas en vez de fondos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir una hoja de prueba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muestra si sale entera, clara y con toda la tinta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A la que van las hojas, si no se elige otra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC no tiene impresora. Guarde el PDF y llévelo en una memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrinterChoice</name>
    <message>
        <source>Impresora</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::PrivacyPage</name>
    <message>
        <source>Con un PIN. Aquí no se puede leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con tres dibujos. Aquí no se pueden leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo con su dibujo, sin clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién es en el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que hizo y dónde aparece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién cambió sus datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde están y quién los recibe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que ha pedido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llevarse los datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corregir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Allichina</translation>
    </message>
    <message>
        <source>Borrar todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedir otra cosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar en la memoria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mis datos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñukapak willaykuna</translation>
    </message>
    <message>
        <source>Los datos de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entre con su dibujo para ver sus datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Dibujo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu</translation>
    </message>
    <message>
        <source>Papel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Cómo entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya no entra aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consentimientos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay ninguno guardado a su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, en %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie había entrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay más cambios; están en sus datos copiados.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedido el %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no ha pedido nada. El centro responde en 15 días.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedir que se corrija</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedir que se borre todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias que cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que la nombran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que cambió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se está contando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún cambio lleva su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se buscó por el nombre: puede haber otra persona que se llame igual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En lo que es abierto no queda escrito quién lo cambió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En estos PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otros centros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ningún otro centro recibe sus datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servidor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarda sus datos cerrados: no los puede leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro no tiene servidor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abierto a todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna historia suya es abierta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de sus historias las puede ver cualquiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copias en memoria USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van cerradas: solo las abre este centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedido anotado. El centro responde en 15 días.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con una contraseña. Aquí no se puede leer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con una clave que este Tambo todavía no conoce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver los cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay 1 permiso a su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay %1 permisos a su nombre.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ProofField</name>
    <message>
        <source>Grabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oír</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer un sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué tan fuerte se oye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabando: %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diga para qué es y quién puede oírla. Al final toque Parar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se guardará «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voz está lista. Óigala antes de guardar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La foto de la hoja ya está guardada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tome una foto de la hoja firmada y tráigala.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voz ya está guardada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La persona dice que sí, y queda grabado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Su voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto de la hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parar</source>
        <translation type="unfinished">Shayachina</translation>
    </message>
    <message>
        <source>Callar</source>
        <translation type="unfinished">Upallana</translation>
    </message>
    <message>
        <source>Traer la foto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::QueueModel</name>
    <message>
        <source>Solo en este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia pequeña, sale antes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuyu</translation>
    </message>
    <message>
        <source>Voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Textos y listas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Copias pequeñas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Lo que no tiene otra copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Lo demás</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salieron %1. Seguirá ahí.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Rail</name>
    <message>
        <source>Lugares</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuskakuna</translation>
    </message>
    <message>
        <source>%1 (Alt+%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::RecordPage</name>
    <message>
        <source>Espacio: pausar o seguir · M: marcar un momento · Enter: terminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausar</source>
        <translation type="unfinished">Samana</translation>
    </message>
    <message>
        <source>Grabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marcar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se guarda mientras habla. Si se va la luz, no se pierde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listo para grabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abriendo el micrófono…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabando</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pausa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardando…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar</source>
        <translation type="unfinished">Tukuchina</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Queda espacio para %1 horas de grabación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queda espacio para %1 minutos de grabación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabar una historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation type="unfinished">Yuyay</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Recorder</name>
    <message>
        <source>Este PC no tiene micrófono. Conecte uno y pruebe otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::RemovalCard</name>
    <message>
        <source>por %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrado %1; cambiado %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que se quede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que se borre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que cambió: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::RequestCard</name>
    <message>
        <source>Responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar la respuesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responder después</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>el pedido de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo pidió el %1. Último día: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respuesta: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se hizo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::RequestForm</name>
    <message>
        <source>El centro responde en 15 días.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién lo pide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El nombre de la persona.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo lo pidió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué pide, con sus palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pedir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedir algo sobre los datos de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar un pedido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No anotar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::RequestsPage</name>
    <message>
        <source>Qué pedidos se muestran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por responder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar un pedido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pedido está atrasado. Respóndalo hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pedidos están atrasados. Respóndalos hoy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie espera una respuesta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aquí se anota quien pide ver, corregir o borrar sus datos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedido anotado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respuesta guardada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pedidos sobre datos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::ReturnView</name>
    <message>
        <source>Elegir la copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es un archivo que se guardó en una memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las 24 palabras, o una clave del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las palabras van en orden, con espacios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este PC tendrá todo lo que está en la copia. El PC de antes puede seguir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copias de Tambo (*.tambocopia);;Todos los archivos (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elija primero el archivo de la copia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba las palabras o la clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recuperando la copia. Puede tardar varios minutos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SafeCard</name>
    <message>
        <source>Probar conexión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscando el servidor. Puede seguir trabajando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Van %1 de subida y %2 de bajada. Puede seguir trabajando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Última conexión: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no se ha conectado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo salió ya. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cosa saldrá sola cuando haya internet. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cosas saldrán solas cuando haya internet. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enviando y trayendo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta algo de su parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo está a salvo aquí</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kaypi tukuy alli wakichishka</translation>
    </message>
    <message>
        <source>Conectado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro no tiene servidor. Lo de aquí pasa por la red local y en memoria USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cómo están los envíos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Maskana</translation>
    </message>
    <message>
        <source>Buscar en todo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo encontrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Páginas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acciones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hay nada con esas palabras.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SentenceModel</name>
    <message>
        <source>Falta traducir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frases del programa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Falta traducir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El programa no trae la lista de sus frases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Línea de comandos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Allichiykuna</translation>
    </message>
    <message>
        <source>Cosas por decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Envíos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kachaykuna</translation>
    </message>
    <message>
        <source>Personas</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Runakuna</translation>
    </message>
    <message>
        <source>Inicio</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kallari</translation>
    </message>
    <message>
        <source>Al abrir el programa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoja con las 24 palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toda la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Grabada.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Settings</name>
    <message>
        <source>No se pudo guardar lo elegido. Revise el espacio del disco.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SettingsPage</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamaño de las letras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colores</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tullpukuna</translation>
    </message>
    <message>
        <source>Claro</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Achik</translation>
    </message>
    <message>
        <source>Oscuro</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Amsa</translation>
    </message>
    <message>
        <source>Contraste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probar el sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver el límite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letras y colores</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Killkakuna, tullpukuna</translation>
    </message>
    <message>
        <source>Con Ctrl y + o − cambian las letras. Con F8 cambian los colores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datos de internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuánto puede enviar y traer este PC en un día o en un mes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Al cerrar la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuchina</translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Si sigue junto al reloj, otros PC todavía encuentran a este.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sonido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suenan dos notas cortas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Está sonando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya sonó. Si no lo oyó, suba el volumen o revise los parlantes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ajustes</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Allichiykuna</translation>
    </message>
    <message>
        <source>Cómo se ve y se oye este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl y coma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letras colores sonido papel impresora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar el idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En Ajustes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traducir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traducir la aplicación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A su lengua, frase por frase, sin internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las llaves, los PC, y qué sale de este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velocidad de la voz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Despacio</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Allimanta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rápido</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La que lee en voz alta. Cada persona tiene la suya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SharePage</name>
    <message>
        <source>Elegir dónde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo las abiertas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>También las del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copia para oír</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una carpeta para un USB o un teléfono. Se oye sin Tambo y sin internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paquete para un archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo lo que se sabe, con sus originales y permisos (BagIt).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Una fila por historia, para una hoja de cálculo (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los lugares de las historias (GeoJSON).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para qué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation type="unfinished">Yuyay · %1</translation>
    </message>
    <message>
        <source>historias-%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardar la carpeta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardar el archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacando historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias de %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se detuvo. No quedó nada a medias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salió 1 historia. Está en %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salieron %1 historias. Están en %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faltan %1 archivos que no están en este PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un librito para imprimir, doblar y engrapar. Sin las que no se pueden imprimir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver la cartilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SheetView</name>
    <message>
        <source>Hoja %1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hojas para imprimir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Shell</name>
    <message>
        <source>%1 — Tambo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letras al %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la memoria USB hay algo de otro PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la memoria «%1» hay algo de otro PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Rikuna</translation>
    </message>
    <message>
        <source>En esta página no hay nada para imprimir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrandar las letras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl y +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tamaño grandes ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achicar las letras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl y −</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tamaño pequeñas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar los colores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oscuro claro contraste tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escuchar esta página</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayús+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leer voz alta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayuda de esta página</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cómo se hace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir esta página</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>papel impresora pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bloquear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cierra la pantalla por un momento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambiar de persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que escribía la espera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Llukshina</translation>
    </message>
    <message>
        <source>Para terminar de usar este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cerrar sesión</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SignInPage</name>
    <message>
        <source>¿Quién va a usar este PC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar mi nombre</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñuka shutita maskana</translation>
    </message>
    <message>
        <source>Personas anteriores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie se llama así aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 persona más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 personas más</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quién va a usar este PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tikrana</translation>
    </message>
    <message>
        <source>¿Quién recibe a la persona nueva?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pida a quien facilita que toque su dibujo y le agregue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
</context>
<context>
    <name>tambo::ui::SignInPanel</name>
    <message>
        <source>Bienvenidos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Alli shamushka</translation>
    </message>
    <message>
        <source>Toque su dibujo para entrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hola, %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Imanalla, %1</translation>
    </message>
    <message>
        <source>Escriba sus 4 números</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kikinpak 4 yupayta killkay</translation>
    </message>
    <message>
        <source>Toque sus 3 dibujos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olvidé mis números</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñuka yupaykunata kunkarkani</translation>
    </message>
    <message>
        <source>Olvidé mis dibujos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Ñuka shuyukunata kunkarkani</translation>
    </message>
    <message>
        <source>Escriba su contraseña</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olvidé mi contraseña</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pida a quien facilita o administra el centro que le ponga otra clave.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SoundBar</name>
    <message>
        <source>Oír otra vez (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adelantar (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausar (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oír (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Speaker</name>
    <message>
        <source>Este PC no tiene una voz que lea. Instale «espeak-ng».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voz de este PC no responde. Revise los parlantes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StartPage</name>
    <message>
        <source>El centro no se abrió</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que está guardado no se ha tocado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probar otra vez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abriendo el centro…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probando la clave. En un PC antiguo tarda unos segundos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poniendo la clave nueva. Tarda unos segundos.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Stations</name>
    <message>
        <source>Parada %1 de %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hecha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aquí va</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falta</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StickCard</name>
    <message>
        <source>Copiar a la USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Apamuna</translation>
    </message>
    <message>
        <source>Llevar en memoria USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saque la memoria todavía.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conecte una memoria y llévela a otro PC, o elija un archivo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hay una memoria conectada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La memoria «%1» está conectada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la memoria hay un paquete de otro centro: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En la memoria hay un paquete de %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardar el paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiando a la memoria USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer un paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paquetes de Tambo (*.tambo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trayendo «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se aceptaron, porque su firma no vale: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiado: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No cabía todo; lo demás queda para otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegaron novedades y %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegaron novedades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llegó: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete no trae nada nuevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puede seguir trabajando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya puede sacar la memoria.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardando el paquete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StickLoad</name>
    <message>
        <source>Elegir qué llevar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que falta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo, para un PC nuevo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuánto se copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que quepa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasta %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copiar como siempre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryDetails</name>
    <message>
        <source>Temas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con comas: semillas, minga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De quién habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con comas, si son varias personas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién preguntó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quién grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué ocasión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuándo se grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo nombrar a quien cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con su pueblo o su familia, si lo pide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aviso antes de oírla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por ejemplo: habla alguien que ya murió.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué pueden hacer otros con ella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué significa para la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué saber entrega: cómo, cuándo y quién lo usa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se ha decidido</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryEditor</name>
    <message>
        <source>Guardar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Wakichina</translation>
    </message>
    <message>
        <source>Dejar como estaba</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryForm</name>
    <message>
        <source>Título</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shuti</translation>
    </message>
    <message>
        <source>Quién cuenta</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Pitak willan</translation>
    </message>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Lugar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué trata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba cómo se llama la historia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conozco ese idioma. Escriba «kichwa», «español», «shuar».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerrar el mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Señalar en el mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menos datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Más datos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryGrid</name>
    <message>
        <source>Historias</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryHead</name>
    <message>
        <source>Añadida el %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabó %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabó %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryMapPage</name>
    <message>
        <source>Dónde se contaron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninguna historia tiene su lugar en el mapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abra una historia, pulse Corregir y señale dónde es.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver las historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Memoria · 1 historia tiene su lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria · %1 historias tienen su lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 historia de aquí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 historias de aquí</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El mapa de las historias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toque una marca para ver qué cuentan ahí.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryNotices</name>
    <message>
        <source>Esta historia se cambió a la vez en más de un lado.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se retiró el permiso de esta historia. Ya no se muestra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El permiso de esta historia venció. Falta que lo den otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antes de seguir: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translation type="unfinished">Katina</translation>
    </message>
</context>
<context>
    <name>tambo::ui::StoryPage</name>
    <message>
        <source>Corregir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Allichina</translation>
    </message>
    <message>
        <source>Borrar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Anchuchina</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Yuyay · %1</translation>
    </message>
    <message>
        <source>Esta historia ya no está aquí. La pudieron borrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardado aquí.</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kaypi wakichishka.</translation>
    </message>
    <message>
        <source>Se borró «%1»</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imprimir (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compartir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::StorySide</name>
    <message>
        <source>La foto original solo está en este PC. Va primera en los envíos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El video original solo está en este PC. Va primero en los envíos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voz original solo está en este PC. Va primera en los envíos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La foto original todavía no llega. Mientras tanto se ve una pequeña.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El video original todavía no llega. Mientras tanto se oye su voz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La voz original todavía no llega. Mientras tanto suena una copia ligera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lugar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kuska</translation>
    </message>
    <message>
        <source>De cuándo habla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Es del centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas y lugar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De qué trata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sobre la historia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver los cambios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momento</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se puede usar en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se puede usar en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otros pueden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habla de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preguntó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué ocasión</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se grabó</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué significa para la comunidad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué saber entrega</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cómo se nombra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anotar el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callar</source>
        <translation type="unfinished">Upallana</translation>
    </message>
    <message>
        <source>Oír el permiso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nadie lo ha anotado todavía.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::SyncPage</name>
    <message>
        <source>No hay nada por enviar. Lo que añada aparecerá aquí.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Este centro ya tiene servidor. El envío empieza ahora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que sale primero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tienen otra copia. Cuide este PC hasta que salgan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envíos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kachaykuna</translation>
    </message>
    <message>
        <source>Lo que sale de este PC y por dónde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 cosa · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cosas · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo en este PC: 1 archivo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solo en este PC: %1 archivos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qué se muestra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Por salir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conexiones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conexiones pasadas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decidir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todavía no hubo ninguna conexión.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se cambiaron a la vez en más de un lado. Elija qué vale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que salga antes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saldrá antes que los demás archivos de su clase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Que salga antes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Llevar en memoria USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En Envíos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copiar traer paquete copia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver el límite de datos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internet gastar megas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Table</name>
    <message>
        <source>En orden de %1, de menor a mayor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En orden de %1, de mayor a menor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TableHeader</name>
    <message>
        <source>Títulos de la tabla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Título: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TaskRow</name>
    <message>
        <source>Parar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shayachina</translation>
    </message>
    <message>
        <source>Parar: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TaskStrip</name>
    <message>
        <source>%1 por segundo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (y %2 más)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parando…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TempoButton</name>
    <message>
        <source>Despacio</source>
        <translation type="unfinished">Allimanta</translation>
    </message>
    <message>
        <source>A su paso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muy despacio</source>
        <translation type="unfinished">Yapa allimanta</translation>
    </message>
    <message>
        <source>Despacio: sí</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Toast</name>
    <message>
        <source>Deshacer</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kutichina</translation>
    </message>
    <message>
        <source>Deshacer (Ctrl+Z)</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kutichina (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::ToldField</name>
    <message>
        <source>1962, hacia 1962, años 70, agosto 2015</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se entiende: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se entiende. Escriba «1962», «hacia 1962» o «agosto 2015».</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TopBar</name>
    <message>
        <source>Volver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tikrana</translation>
    </message>
    <message>
        <source>Volver (Esc)</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tikrana (Esc)</translation>
    </message>
</context>
<context>
    <name>tambo::ui::TranscriptCard</name>
    <message>
        <source>Nadie ha escrito todavía lo que dice esta grabación.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idiomas que se ven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Los dos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribir lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TranscriptView</name>
    <message>
        <source>Falta escribir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo que dice, con su momento</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::TranslatePage</name>
    <message>
        <source>Idioma</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shimi</translation>
    </message>
    <message>
        <source>Qué frases se ven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faltan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otro idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traer un paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardar un paquete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elegir en la ventana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buscar una frase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paquete de idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paquete de idioma (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2 frases traducidas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guardada: «%1».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guarde primero lo que está a medio escribir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 frases nuevas y %3 cambiadas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El paquete tiene %1 frases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traducir la aplicación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 grabada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 grabadas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dudas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Tray</name>
    <message>
        <source>Abrir Tambo</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tambo paskana</translation>
    </message>
    <message>
        <source>Terminar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tukuchina</translation>
    </message>
    <message>
        <source>Tambo sigue encontrando a otros PC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::UnlockView</name>
    <message>
        <source>Clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir el centro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olvidé mi clave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seguir</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Katina</translation>
    </message>
    <message>
        <source>Clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al menos 8 letras. Una frase corta es buena.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otra vez la clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poner la clave y abrir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volver</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Tikrana</translation>
    </message>
    <message>
        <source>Este centro está cerrado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se abre con la clave de alguien del equipo. Después cada persona entra con su dibujo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abrir con las 24 palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Están en la hoja de papel que se guardó al crear el centro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las 24 palabras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ponga una clave nueva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las palabras son correctas. La hoja sigue sirviendo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escriba la clave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Las dos claves no son iguales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En orden, con espacios. Bastan cuatro letras de cada palabra.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::UseGrid</name>
    <message>
        <source>No se habló</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sí</source>
        <translation type="unfinished">Ari</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Mana</translation>
    </message>
</context>
<context>
    <name>tambo::ui::WaitView</name>
    <message>
        <source>Parar</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Shayachina</translation>
    </message>
</context>
<context>
    <name>tambo::ui::Waveform</name>
    <message>
        <source>Momento de la grabación</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 de %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::WordsView</name>
    <message>
        <source>Guardar la hoja para imprimir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guárdelas en papel, lejos de este PC. No se mostrarán otra vez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandan en el centro. Con ellas se nombra a los encargados y se recupera todo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dónde guardar la hoja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoja-de-palabras.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La hoja está guardada. Imprímala y borre el archivo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::WritePage</name>
    <message>
        <source>Se está guardando. Espere un momento.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No se guardó «%1». %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se quitó lo escrito.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En qué idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junto a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memoria · %1</source>
        <translation type="unfinished">Yuyay · %1</translation>
    </message>
    <message>
        <source>Memoria</source>
        <translation type="unfinished">Yuyay</translation>
    </message>
    <message>
        <source>Esta historia ya no está aquí. La pudieron borrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sin otro idioma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junto a: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Todo está escrito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falta 1 parte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faltan %1 partes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se retiró el permiso de esta historia. Ya no se muestra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escribir lo que dice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tambo::ui::Zocalo</name>
    <message>
        <source>PC %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ver envíos</source>
        <translatorcomment>Borrador: lo debe revisar una persona que hable kichwa.</translatorcomment>
        <translation type="unfinished">Kachaykunata rikuna</translation>
    </message>
</context>
</TS>
