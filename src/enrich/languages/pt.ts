import type { LanguagePack } from './language-pack.ts'

/** Portuguese. */
export const portuguese: LanguagePack = {
  code: 'pt',
  common: `
    o, a, os, as, de, do, da, dos, das, e, é, em, no, na, um, uma, seu, sua, por, para, com, que, pela,
    pelo, ao, como, autor, autora, foi, são
  `,

  by: 'por, de',
  labels: {
    author: `
    escrito, publicado, postado, texto, textos, autor, autora, autores, artigo, análise, opinião, coluna,
    crônica, reportagem, resenha, crítica, ensaio, editorial, redação, comentário, apuração, enviado,
    produzido, matéria, crónica
  `,
    editor: 'editado, edição, editor, editora, revisado, revisão, coordenação, editores',
    translator: 'traduzido, tradução, tradutor, tradutora, versão',
    contributor:
      'colaboração, colaborou, colaboraram, contribuição, informações, adicional, participação, ajuda',
    photographer: `
    foto, fotos, fotografia, fotografias, fotógrafo, fotógrafa, imagens, imagem, ilustração, ilustrações,
    vídeo, vídeos, infografia
  `,
    interviewer: 'entrevista, entrevistado, entrevistador, entrevistadora, entrevistou',
  },
  bare: `
    com, com a colaboração de, com informações de, com informações da, com informações do, colaborou,
    colaboraram, texto, fotos, foto, tradução, autor, autora, especial para, edição
  `,
  fillers: `
    um, uma, o, a, os, as, de, do, da, e, &, ao, nosso, nossa, especial, inglês, por, em, para, com
  `,
  contributed: `
    colaborou com esta reportagem, colaboraram com esta reportagem, contribuiu para esta reportagem,
    contribuíram para esta reportagem, colaborou, colaboraram
  `,
  and: 'e',
  staff: `
    redação, redacção, redacao, agência, agências, equipe, equipa, correspondente, correspondentes, enviado,
    enviados, coletivo, serviço, comitê, editores, editoria, conselho, sucursal, administrador, convidado,
    convidada, colaboradores, imprensa, assessoria, notícias, editorial
  `,
  places: 'em, no, na',
  employers: 'para, para o, para a, especial para',
  honorifics: `
    sr, sra, dr, dra, dom, dona, prof, profa, professor, professora, eng, gen, general, coronel, cel,
    capitão, padre, frei, embaixador, embaixadora, deputado, senador, des, ministro, d
  `,
  dates: `
    janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro,
    jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez, segunda, terça, quarta, quinta, sexta,
    sábado, domingo, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, publicado,
    atualizado, atualização, de, do, em, às, as, há, h, min, minutos, leitura, tempo, dia, dias, ontem,
    hoje, horas
  `,

  roles: `
    acadêmico/a, académico/a, administrador/a, advogado/a, agente, aluno/a, ambientalista, analista,
    antropólogo/a, apresentador/a, arqueólogo/a, arquiteto/a, articulista, artista, assessor/a, assistente,
    associado/a, ativista, ator, atriz, autor/a, autores, bacharel, bióloga, biólogo, blogueiro/a, bolsista,
    candidato/a, catedrático/a, chefe, cientista, cientista político, cientista política, cineasta,
    coautor/a, co-autor, co-fundador, cofundador/a, colaborador/a, colunista, comentador/a, comentarista,
    compositor/a, comunicador/a, conselheiro/a, consultor/a, coordenador/a, coronel, correspondente,
    crítico/a, cronista, curador/a, defensor/a, delegado/a, demógrafo/a, deputado/a, diplomata, diretor/a,
    director/a, diretor executivo, diretora executiva, docente, documentarista, doutor/a, doutorando/a,
    dramaturgo/a, economista, editor/a, editor-chefe, editora-chefe, editorialista, educador/a,
    embaixador/a, engenheiro/a, ensaísta, enviado especial, enviada especial, escritor/a, especialista,
    estagiário/a, estudante, estudioso/a, ex-presidente, filósofo/a, físico/a, fotógrafo/a, fotojornalista,
    fundador/a, geógrafo/a, gestor/a, graduado/a, historiador/a, ilustrador/a, integrante,
    internacionalista, investigador/a, jornalista, jornalistas, juiz, juíza, jurista, lecionador/a, líder,
    linguista, livre-docente, magistrado/a, médico/a, membro, mestre, mestra, mestrando/a, militante,
    ministro/a, músico/a, orientador/a, palestrante, pedagogo/a, pensador/a, pesquisador/a, pesquisadores,
    poeta, poetisa, politólogo/a, porta-voz, pós-doutorando/a, pós-graduado/a, presidente, presidenta,
    procurador/a, produtor/a, professor/a, professores, professor titular, professora titular, psicanalista,
    psicólogo/a, psiquiatra, publicitário/a, radialista, realizador/a, redator/a, redactor/a, redator-chefe,
    reitor/a, repórter, repórteres, representante, responsável, roteirista, romancista, secretário/a,
    secretário-geral, senador/a, sindicalista, sociólogo/a, sócio/a, subeditor/a, teólogo/a, titular,
    tradutor/a, urbanista, vereador/a, vice-presidente, vice-reitor/a, voluntário/a
  `,
  offices: `
    presidente, presidenta, ministro/a, embaixador/a, deputado/a, senador/a, secretário/a, secretário-geral,
    porta-voz, candidato/a, membro, juiz, juíza, representante, delegado/a, chefe, líder, coronel,
    responsável, titular, integrante, vereador/a, vice-presidente, sócio/a, agente
  `,
  ranks: `
    ex, independente, titular, emérito, emérita, associado, associada, principal, geral, executivo,
    executiva, adjunto, adjunta, político, política, convidado, convidada, internacional, honorário,
    visitante, freelancer, especializado, especializada, sênior, especial, livre
  `,
  is: 'é, são, trabalha como, atua como, atualmente é, sou',
  was: 'era, foi, foram, tem sido, trabalhou como, atuou como, já foi',
  does: `
    escreve, escrevem, ensina, dirige, trabalha, cobre, colabora, vive, mora, leciona, coordena, publica,
    apresenta, pesquisa, preside, participa, edita, integra, estuda, atua, lidera, cursa, possui, tem,
    nasceu, formou-se, formado, formada, é, desenvolve, mantém, assina, investiga, contribui
  `,
  did: `
    nasceu, estudou, trabalhou, foi, publicou, escreveu, fundou, dirigiu, ganhou, recebeu, lecionou, cobriu,
    formou-se, formado, formada, tem, já, nascido, nascida, graduou-se, passou, possui
  `,
  works: `
    trabalha, ensina, dirige, leciona, coordena, preside, apresenta, cobre, atua, lidera, edita, integra,
    pesquisa
  `,
  papers: `
    jornal, jornais, diário, semanário, revista, revistas, site, sites, blog, canal, agência, veículos,
    veículo, meios, portal, portais, vários, diversos, como, rádio, emissora, suplemento
  `,
  he: 'ele, ela, eles, elas, eu, nós',
  his: 'seu, sua, seus, suas, meu, minha',
  the: 'o, a, os, as, um, uma, também, ainda, atualmente, é, além',
  at: 'em, no, na, nos, nas, pela, pelo, junto',
  of: 'de, do, da, dos, das, para, em, sobre, ao, com, pela, pelo',
  former: 'ex, antigo, antiga, anterior, anteriormente, então, outrora, aposentado, aposentada',
  ends: `
    que, quem, onde, cujo, cuja, e, mas, é, foi, tem, desde, com, especializado, especializada, baseado,
    baseada, radicado, radicada, residente, atualmente, também, além, seu, sua, entre, até, como, sobre,
    dirige, trabalha, escreve, é
  `,
  organisations: `
    universidade, instituto, centro, faculdade, escola, colégio, fundação, associação, conselho, academia,
    departamento, laboratório, ministério, agência, observatório, comissão, comitê, federação, sociedade,
    partido, sindicato, revista, jornal, diário, semanário, rádio, televisão, tv, canal, imprensa, editora,
    banco, museu, biblioteca, hospital, organização, grupo, rede, movimento, secretaria, cátedra, programa,
    união, folha, estado, globo, público, expresso, observador, usp, unicamp, ufrj, puc, fgv, unesp, ufmg,
    unb, pucminas, lusa, brasil, núcleo, escritório, tribunal, casa, coletivo, fórum, liga, arquivo,
    correio, gazeta, notícias, pontifícia, real
  `,
  fields: `
    direito, história, sociologia, filosofia, economia, ciência, ciências, política, políticas, relações,
    internacionais, antropologia, jornalismo, comunicação, literatura, estudos, psicologia, geografia,
    geopolítica, linguística, medicina, sociais, educação, letras, internacional, penal, constitucional,
    humanas
  `,
  published: `
    publicado, publica, publicados, escrito, escreve, escreveu, colabora, colaborou, colaborador,
    colaboradora, colunista, artigos, trabalhou, contribui, contribuiu, textos, reportagens, publicou,
    trabalhos
  `,
  publishedIn: 'em, para, de, do, da, com, no, na, nos, nas, o, a, pelo, pela',
  including: `
    como, entre, eles, outros, incluindo, os, as, o, a, veículos, jornais, revistas, tais, publicações,
    diversos, vários, meios
  `,
  from: 'de, desde, entre',
  since: 'desde',
  until: 'até, a',

  now: 'atualmente, hoje',
  once: 'anteriormente, antes, trabalhou',
  asides: 'como, também, atualmente, hoje, sido, foi, tem, ho',
  authors: 'autor, autora, autores, coautor, coautora, tradutor, tradutora',
  scholars: `
    especialista, professor, professora, docente, catedrático, catedrática, estudante, doutorando, doutoranda, mestrando,
    mestranda
  `,
  degrees: `
    mestre, mestra, doutor, doutora, bacharel, graduado, graduada, pós-graduado, pós-graduada, licenciado,
    licenciada
  `,
  leads: 'dirige, coordena, preside, lidera, edita, apresenta, integra',

  headings: `
    sobre o autor, sobre a autora, sobre os autores, o autor, a autora, autor, autora, autores, biografia,
    bio, quem é, os autores, perfil, perfil do autor
  `,
  theAuthor: 'o autor, a autora, os autores, as autoras, este autor, o autor deste artigo',
  promotion: `
    siga, as opiniões, os pontos de vista, este artigo, este texto, esta coluna, twitter, no twitter,
    contato, contacto, assine, leia também, leia mais, tradução de, traduzido por, fonte, publicado
    originalmente, artigo publicado, compartilhe, veja mais, a opinião, os artigos, facebook, instagram,
    texto originalmente, e-mail
  `,
}
