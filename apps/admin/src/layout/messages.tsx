import { Notification } from 'react-admin';

/** Short messages: said politely to screen readers, gone by themselves. */
export function Messages() {
  return <Notification autoHideDuration={5000} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }} />;
}
