import './baseStyle.scss';
