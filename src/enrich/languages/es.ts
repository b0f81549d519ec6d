import type { LanguagePack } from './language-pack.ts'

/** Spanish. */
export const spanish: LanguagePack = {
  code: 'es',
  common: `
    el, la, los, las, de, del, y, es, en, un, una, su, sus, por, para, con, que, ha, al, como, se, autor,
    autora, fue
  `,

  by: 'por, de',
  labels: {
    author: `
    escrito, escribe, publicado, redactado, texto, textos, autor, autora, autores, artículo, análisis,
    opinión, columna, crónica, reportaje, informe, reseña, crítica, ensayo, editorial, enviado, elaborado,
    realizado, presentado, redacción, relato, comentario, informó, investigación, firmado
  `,
    editor: 'editado, edición, editor, editora, revisado, coordinado, coordinación, dirigido, editores',
    translator: 'traducido, traducción, traductor, traductora, versión',
    contributor: `
    colaboración, colaboró, colaboraron, colaborador, ayuda, aportes, información adicional, adicional,
    contribución
  `,
    photographer: `
    foto, fotos, fotografía, fotografías, fotógrafo, fotógrafa, imágenes, imagen, ilustración,
    ilustraciones, ilustrado, vídeo, video, infografía, dibujos
  `,
    interviewer: 'entrevista, entrevistado, entrevistada, entrevistador, entrevistadora, entrevistó',
  },
  bare: `
    con, con la colaboración de, con información de, con la participación de, con aportes de, texto, fotos,
    fotografía, traducción, autor, autora, entrevista, edición, especial para
  `,
  fillers: `
    un, una, el, la, los, las, de, del, y, e, &, al, nuestro, nuestra, especial, inglés, francés, por, en,
    para, con
  `,
  contributed: `
    colaboraron en este artículo, colaboró en este artículo, contribuyeron a este artículo, contribuyó a
    este artículo, contribuyó con este reportaje, colaboraron en este reportaje
  `,
  and: 'y, e',
  staff: `
    redacción, redaccion, agencia, agencias, equipo, corresponsal, corresponsales, enviado, enviados,
    colectivo, servicio, servicios, periodistas, comité, editores, consejo, staff, mesa, administrador,
    invitado, invitada, colaboradores, prensa, web, anónimo, noticias, editorial
  `,
  places: 'en, desde',
  employers: 'para, especial para',
  honorifics: `
    sr, sra, srta, dr, dra, don, doña, d, dña, prof, profesor, profesora, lic, licenciado, licenciada, ing,
    mtro, mtra, gral, general, coronel, cnel, capitán, padre, fray, embajador, embajadora, monseñor, mg,
    mgter, arq, abog
  `,
  dates: `
    enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre,
    diciembre, ene, feb, abr, ago, sept, oct, nov, dic, lunes, martes, miércoles, jueves, viernes, sábado,
    domingo, publicado, actualizado, actualización, de, del, el, a, las, la, h, hs, hrs, horas, min,
    minutos, lectura, tiempo, hace, día, días, ayer, hoy
  `,

  roles: `
    abogado/a, académico/a, activista, actor, actriz, actual, administrador/a, agregado/a, alumno/a,
    ambientalista, analista, antropólogo/a, arqueólogo/a, arquitecto/a, artista, asesor/a, asistente,
    asociado/a, autor/a, autores, bióloga, biólogo, bloguero/a, candidato/a, catedrático/a, cineasta,
    coautor/a, codirector/a, cofundador/a, colaborador/a, columnista, comentarista, comisario/a,
    compositor/a, comunicador/a, conductor/a, consejero/a, consultor/a, coordinador/a, coronel,
    corresponsal, crítico/a, cronista, decano/a, defensor/a, delegado/a, diplomático/a, diputado/a,
    director/a, director ejecutivo, directora ejecutiva, docente, doctor/a, doctorando/a, documentalista,
    dramaturgo/a, economista, editor/a, editorialista, educador/a, egresado/a, embajador/a, ensayista,
    enviado especial, enviada especial, escritor/a, especialista, estudiante, experto/a, filósofo/a,
    físico/a, fotógrafo/a, fotoperiodista, fundador/a, funcionario/a, geógrafo/a, gerente, guionista,
    historiador/a, ilustrador/a, ingeniero/a, internacionalista, investigador/a, jefe, jefa, juez/a,
    jurista, lector/a, licenciado/a, líder, lingüista, locutor/a, maestro/a, magíster, máster, matemático/a,
    médico/a, miembro, ministro/a, músico/a, novelista, oficial, orientalista, pedagogo/a, pensador/a,
    periodista, periodistas, pintor/a, poeta, poetisa, politólogo/a, portavoz, posgraduado/a, presentador/a,
    presidente, presidenta, productor/a, profesor/a, profesor titular, profesora titular, profesores,
    psicoanalista, psicólogo/a, psiquiatra, rector/a, redactor/a, redactor jefe, redactora jefa,
    realizador/a, reportero/a, reporteros, representante, responsable, secretario/a, secretario general,
    secretaria general, senador/a, sindicalista, sociólogo/a, socio/a, subdirector/a, teólogo/a, titular,
    traductor/a, urbanista, vicepresidente, vicepresidenta, vicerrector/a, vocero/a, voluntario/a
  `,
  offices: `
    presidente, presidenta, ministro/a, embajador/a, diputado/a, senador/a, secretario/a, secretario
    general, secretaria general, portavoz, vocero/a, candidato/a, miembro, juez/a, representante,
    delegado/a, jefe, jefa, líder, comisario/a, oficial, coronel, responsable, gerente, titular,
    funcionario/a, actual, egresado/a, vicepresidente, vicepresidenta, socio/a
  `,
  ranks: `
    ex, independiente, titular, emérito, emérita, asociado, asociada, principal, general, ejecutivo,
    ejecutiva, adjunto, adjunta, político, política, invitado, invitada, internacional, honorario,
    visitante, freelance, especializado, especializada, científico, actual, senior
  `,
  is: `
    es, son, trabaja como, ejerce como, se desempeña como, actualmente es, fue y es, soy, ejerce de
  `,
  was: `
    era, fue, fueron, ha sido, han sido, trabajó como, se desempeñó como, ejerció, había sido, ha trabajado
    como
  `,
  does: `
    escribe, escriben, enseña, dirige, trabaja, cubre, colabora, vive, imparte, coordina, publica, reside,
    conduce, investiga, preside, participa, edita, forma, estudia, dicta, integra, milita, lidera, cursa,
    ejerce, desempeña, nació, estudió, obtuvo, posee, tiene, cuenta, fundó, contribuye, desarrolla,
    mantiene, cultiva
  `,
  did: `
    ha, han, había, nació, estudió, trabajó, fue, publicó, escribió, obtuvo, fundó, dirigió, ganó, recibió,
    enseñó, cubrió, nacido, nacida, graduado, egresado
  `,
  works: `
    trabaja, enseña, dirige, imparte, coordina, preside, conduce, cubre, desempeña, investiga, lidera,
    edita, dicta
  `,
  papers: `
    diario, diarios, periódico, periódicos, semanario, semanarios, revista, revistas, sitio, blog, cadena,
    canal, agencia, medio, medios, portal, portales, varios, diversos, distintos, como, radio, digital,
    suplemento, web
  `,
  he: 'él, ella, ellos, ellas, yo, nosotros',
  his: 'su, sus, mi, mis, nuestro',
  the: 'el, la, los, las, un, una, uno, unos, unas, lo, también, además, actualmente, del, actual',
  at: 'en, ante, por',
  of: 'de, del, para, en, sobre, al, a, con',
  former: `
    ex, exdirector, exdirectora, expresidente, exministro, exembajador, antiguo, antigua, anterior,
    anteriormente, otrora, entonces, previamente, retirado, retirada
  `,
  ends: `
    que, quien, donde, cuyo, cuya, y, e, pero, es, fue, ha, desde, con, especializado, especializada,
    especialista, basado, basada, radicado, radicada, residente, cubriendo, actualmente, también, además,
    su, entre, hasta, como, sobre, dirige, trabaja, escribe
  `,
  organisations: `
    universidad, instituto, centro, facultad, escuela, colegio, fundación, asociación, consejo, academia,
    departamento, laboratorio, ministerio, agencia, observatorio, comisión, comité, federación, sociedad,
    partido, sindicato, revista, diario, periódico, semanario, radio, televisión, canal, prensa, editorial,
    banco, museo, biblioteca, hospital, organización, grupo, red, movimiento, secretaría, cátedra, programa,
    real, unión, país, nación, mundo, jornada, universal, tiempo, comercio, clarín, confidencial, uba, unam,
    conicet, flacso, csic, efe, oficina, corte, tribunal, casa, colectivo, foro, liga, archivo, dirección,
    división, área, sección, cadena, noticias
  `,
  fields: `
    derecho, historia, sociología, filosofía, economía, ciencia, ciencias, política, políticas, relaciones,
    internacionales, antropología, periodismo, comunicación, literatura, estudios, psicología, geografía,
    geopolítica, lingüística, medicina, sociales, educación, letras, internacional, penal, constitucional
  `,
  published: `
    publicado, publica, publicados, escrito, escribe, escribió, colabora, colaborado, colaborador,
    colaboradora, columnista, aparecido, artículos, trabajado, trabajó, contribuye, contribuido, textos,
    reportajes, publicó, trabajos
  `,
  publishedIn: 'en, para, de, del, con, al, el, la, a, por',
  including: `
    como, entre, ellos, otros, incluidos, incluyendo, los, las, el, la, medios, diarios, revistas, tales,
    periódicos, publicaciones, diversos, varios
  `,
  from: 'de, desde, entre',
  since: 'desde',
  until: 'hasta, a',

  now: 'actualmente, hoy',
  once: 'anteriormente, previamente, antes, trabajó',
  asides: 'como, también, actualmente, hoy, sido, ha, han',
  authors: 'autor, autora, autores, coautor, coautora, traductor, traductora',
  scholars:
    'especialista, experto, experta, profesor, profesora, catedrático, catedrática, docente, estudiante, doctorando, doctoranda',
  degrees: `
    doctor, doctora, licenciado, licenciada, magíster, máster, egresado, egresada, graduado, graduada,
    posgraduado, posgraduada
  `,
  leads: 'dirige, coordina, preside, lidera, edita, conduce, integra',

  headings: `
    sobre el autor, sobre la autora, sobre los autores, acerca del autor, acerca de la autora, acerca de los
    autores, el autor, la autora, autor, autora, autores, biografía, bio, quién es, los autores, perfil,
    perfil del autor, otros artículos del autor
  `,
  theAuthor: `
    el autor, la autora, los autores, las autoras, este autor, el autor de este artículo, nuestro autor
  `,
  promotion: `
    síguelo, síguela, sígueme, sigue a, las opiniones, los puntos de vista, este artículo, este texto, esta
    columna, twitter, en twitter, correo, contacto, suscríbete, lee también, traducción de, traducido por,
    lo que opina, fuente, publicado originalmente, artículo publicado, comparte, ver más, puedes seguir, si
    te, se puede contactar, facebook, instagram, para más
  `,
}
