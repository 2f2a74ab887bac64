import type { signIn } from '../english/sign-in.js';
import type { Translated } from '../translated.js';

export const signInSpanish: Translated<typeof signIn> = {
  'signIn.title': 'Iniciar sesión',
  'signIn.lead': 'Intercambios entre regiones, desde la primera oferta hasta lo aprendido.',
  'signIn.mail': 'Su dirección de correo electrónico',
  'signIn.mailMissing': 'Escriba su dirección de correo, por ejemplo nombre@example.org.',
  'signIn.sendLink': 'Enviarme un enlace',
  'signIn.linkHelp': 'Recibirá un correo con un enlace. No hace falta contraseña.',
  'signIn.linkSent': 'Consulte su correo',
  'signIn.linkSentHelp':
    'Si %{email} se conoce aquí, un enlace está en camino. Funciona una sola vez y durante poco tiempo. ¿No ha llegado nada en cinco minutos? Mire en el correo no deseado, o pregunte a su contacto en la secretaría.',
  'signIn.otherAddress': 'Usar otra dirección',
  'signIn.withPassword': 'Usar una contraseña',
  'signIn.withLink': 'Prefiero un enlace por correo',
  'signIn.password': 'Su contraseña',
  'signIn.passwordMissing': 'Escriba su contraseña.',
  'signIn.submit': 'Iniciar sesión',
  'password.title': 'Contraseña',
  'password.intro':
    'Una contraseña le ahorra esperar un correo si inicia sesión a menudo. Nunca la necesita: un enlace por correo siempre funciona.',
  'password.part': 'Elegir una contraseña',
  'password.newPassword': 'Nueva contraseña',
  'password.newHelp': 'Al menos 12 caracteres. Tres o cuatro palabras propias son fáciles de recordar.',
  'password.tooShort': 'Es demasiado corta: al menos 12 caracteres.',
  'password.currentPassword': 'Su contraseña actual',
  'password.currentHelp': 'Déjelo vacío si aún no tiene ninguna.',
  'password.save': 'Guardar la contraseña',
  'password.saved': 'Su contraseña está guardada. En todos los demás dispositivos se ha cerrado la sesión.',
  'signIn.demo': 'Mirar como',
  'signIn.demoHelp':
    'Esta instalación contiene datos de ejemplo. Elija quién quiere ser; no se envía correo a nadie.',
  'signIn.linkTitle': 'Su enlace ha llegado',
  'signIn.linkButton': 'Iniciar sesión ahora',
  'signIn.linkButtonHelp':
    'El enlace funciona una sola vez. Esperamos su clic, porque algunos programas de correo abren los enlaces por su cuenta.',
  'signIn.linkMissing': 'Esta dirección no contiene ningún enlace. Abra de nuevo el enlace de su correo.',
  'signIn.linkSpent': 'Este enlace ya se usó o es demasiado antiguo.',
  'signIn.askAgain': 'Pedir un nuevo enlace',
  'role.secretariat': 'Secretaría',
  'role.coordinator': 'Coordinación',
  'role.representative': 'Representante',
  'role.participant': 'Participante',
  'role.host': 'Entidad de acogida',
  'role.sender': 'Entidad de envío',
  'role.coSender': 'También envía personas',
  'role.proposer': 'Entidad que propone',
};
