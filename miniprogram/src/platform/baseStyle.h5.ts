import '../web/reset.scss';
